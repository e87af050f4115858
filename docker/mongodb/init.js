// The account of case-query, which may do as it likes with the views and nothing else. The mongo image runs this once, when
// the volume is empty.
db.createUser({
  user: 'egnevalg_query',
  pwd: require('fs').readFileSync('/run/secrets/mongodb-query-password', 'utf8').trim(),
  roles: ['readWrite'],
});
