/// What `serve` adds to every page: it loads the page again when the site changed, and shows over it what keeps a newer
/// site away. Nothing of it is ever in a built site.
enum ReloadScript {
    /// Styles are set through the object model, which the content security policy of the site allows.
    static let text = """
        "use strict";
        (() => {
          const version = document.currentScript.dataset.version;
          const overlay = document.createElement("div");
          overlay.setAttribute("role", "alert");
          Object.assign(overlay.style, {
            position: "fixed", insetInline: "0", bottom: "0", maxHeight: "60vh", overflow: "auto", zIndex: "2147483647",
            padding: "1rem 1.5rem", background: "#2b0d0d", color: "#fff", font: "0.9rem/1.5 ui-monospace, monospace",
            borderTop: "4px solid #e5484d", whiteSpace: "pre-wrap",
          });
          const title = document.createElement("strong");
          title.textContent = "The site was not built anew:";
          const show = (problems) => {
            overlay.replaceChildren(title, ...problems.map((problem) => {
              const line = document.createElement("div");
              line.textContent = problem;
              return line;
            }));
            document.body.append(overlay);
          };
          const events = new EventSource("/_depeche/events");
          events.onmessage = (event) => {
            const state = JSON.parse(event.data);
            if (state.version !== version) {
              location.reload();
            } else if (state.problems.length > 0) {
              show(state.problems);
            } else {
              overlay.remove();
            }
          };
          // An open stream would keep the page out of the browser's memory of pages to go back to.
          addEventListener("pagehide", () => events.close());
          addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
        })();

        """
}
