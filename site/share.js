// Copies a message; where the browser does not allow it, selects it, so that one tap on "copy" is left to do.
for (const button of document.querySelectorAll("button[aria-controls]")) {
  const text = document.getElementById(button.getAttribute("aria-controls"));
  const status = button.parentElement.querySelector("[role=status]");
  button.hidden = false;
  button.addEventListener("click", async () => {
    // Emptied first: the same words again would not be announced.
    status.textContent = "";
    let words = status.dataset.done;
    try {
      await navigator.clipboard.writeText(text.textContent);
    } catch {
      getSelection().selectAllChildren(text);
      words = status.dataset.instead;
    }
    setTimeout(() => { status.textContent = words; }, 100);
  });
}
