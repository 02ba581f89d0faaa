// The choice between light and dark, remembered in this browser only. It runs before anything is painted, so that no page
// shows the other colours first; without it the preference of the system decides.
"use strict";

(() => {
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");

  // Where storage is refused (a private window, a page from a file), the choice holds for the page alone.
  const stored = () => { try { return localStorage.getItem("theme"); } catch { return null; } };
  const store = (theme) => {
    try {
      if (theme) localStorage.setItem("theme", theme);
      else localStorage.removeItem("theme");
    } catch { /* see above */ }
  };

  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);
  const show = (theme) => {
    if (theme === "dark" || theme === "light") root.dataset.theme = theme;
    else delete root.dataset.theme;
    for (const button of document.querySelectorAll(".theme")) button.setAttribute("aria-pressed", isDark());
  };

  root.classList.add("scripted");
  show(stored());
  document.addEventListener("DOMContentLoaded", () => show(root.dataset.theme));
  system.addEventListener("change", () => show(root.dataset.theme));
  addEventListener("storage", (event) => { if (event.key === "theme") show(event.newValue); });
  document.addEventListener("click", (event) => {
    if (!event.target.closest(".theme")) return;
    const theme = isDark() ? "light" : "dark";
    // Who chooses what the system shows anyway follows the system again.
    const choice = (theme === "dark") === system.matches ? null : theme;
    store(choice);
    show(choice);
  });
})();
