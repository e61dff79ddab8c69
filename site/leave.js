// Leaves a page so that the back button does not lead to it again: what comes next takes its place in the history. So do links to other languages.
for (const link of document.querySelectorAll(".leave a, .languages a, .language-choice a")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    document.documentElement.hidden = true;
    location.replace(link.href);
  });
}
