// Small comforts; every page works without them.
document.getElementById('error-summary')?.focus();

// A second click sends nothing a second time.
for (const form of document.forms) {
  form.addEventListener('submit', event => {
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    if (event.submitter?.matches('[data-once]')) form.dataset.sent = 'yes';
  });
}
window.addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset.sent;
});

// What is still being worked on is looked at again.
const unfinished = document.querySelector('[data-reload]');
if (unfinished) setTimeout(() => location.reload(), Number(unfinished.dataset.reload) * 1000);

// “None of these” and the others exclude each other.
for (const group of document.querySelectorAll('.govuk-checkboxes[data-none]')) {
  group.addEventListener('change', event => {
    if (!event.target.checked) return;
    const isNone = event.target.value === group.dataset.none;
    for (const box of group.querySelectorAll('input')) {
      if ((box.value === group.dataset.none) !== isNone) box.checked = false;
    }
  });
}
