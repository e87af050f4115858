// To be read only: nothing is sent from here, and nothing else is fetched than the description beside this page.
window.SwaggerUIBundle({
  dom_id: '#api',
  url: window.location.pathname + '.json',
  supportedSubmitMethods: [],
  validatorUrl: null,
  docExpansion: 'list',
  defaultModelsExpandDepth: -1,
});
