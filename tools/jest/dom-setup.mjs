// Without this class every GOV.UK and MoJ component throws SupportError.
document.body.classList.add('govuk-frontend-supported');
globalThis.IS_REACT_ACT_ENVIRONMENT = true;
