// Sends each answer of a form to Very Next Action, signed as Standard Webhooks has it
// (https://www.standardwebhooks.com). In the form: three dots, Apps Script, paste this; then in
// Project Settings, Script Properties, set VNA_URL to https://YOUR-ADDRESS/webhooks/google-forms and
// VNA_SECRET to the secret (whsec_...); then Triggers, Add, onFormSubmit, From form, On form submit.
function onFormSubmit(e) {
  var properties = PropertiesService.getScriptProperties();
  var answers = {};
  e.response.getItemResponses().forEach(function (item) {
    answers[item.getItem().getTitle()] = item.getResponse();
  });
  var id = e.response.getId();
  var body = JSON.stringify({
    id: id,
    form: e.source.getTitle(),
    submittedAt: e.response.getTimestamp().toISOString(),
    email: e.response.getRespondentEmail(),
    answers: answers
  });
  var timestamp = String(Math.floor(Date.now() / 1000));
  var key = Utilities.base64Decode(properties.getProperty('VNA_SECRET').replace('whsec_', ''));
  var signed = Utilities.newBlob(id + '.' + timestamp + '.' + body).getBytes();
  var signature = Utilities.base64Encode(Utilities.computeHmacSha256Signature(signed, key));
  UrlFetchApp.fetch(properties.getProperty('VNA_URL'), {
    method: 'post',
    contentType: 'application/json',
    payload: body,
    headers: {
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': 'v1,' + signature
    }
  });
}
