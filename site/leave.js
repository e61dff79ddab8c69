// Leaves a page so that the back button does not lead to it again: the neutral page takes its place in the history.
const leave = document.getElementById("leave");
leave.addEventListener("click", (event) => {
  event.preventDefault();
  document.documentElement.hidden = true;
  location.replace(leave.href);
});
