// Says by its exit code whether MongoDB takes writes. Makes it a replica set of one the first time it is asked: that needs
// a running server, and nobody else asks so early.
const SET = 'egnevalg';
const admin = db.getSiblingDB('admin');
admin.auth('root', require('fs').readFileSync('/run/secrets/mongodb-root-password', 'utf8').trim());
try {
  rs.status();
} catch (problem) {
  if (problem.codeName === 'NotYetInitialized') {
    rs.initiate({ _id: SET, members: [{ _id: 0, host: 'mongodb:27017' }] });
  }
}
const hello = db.hello();
// While the image sets up an empty volume, a server without a replica set takes writes, too.
quit(hello.setName === SET && hello.isWritablePrimary ? 0 : 1);
