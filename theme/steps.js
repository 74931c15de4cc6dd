"use strict";

// Walks through both runs of a program: marks the line, draws the memory, tells what happens.
(() => {
    const icons = {
        first: "M3 3h2v10H3zM13 3v10L6 8z",
        previous: "M11 3v10L4 8z",
        next: "M5 3v10l7-5z",
        last: "M11 3h2v10h-2zM3 3v10l7-5z",
    };

    const make = (tag, name, ...content) => {
        const element = document.createElement(tag);
        if (name) {
            element.className = name;
        }
        element.append(...content);
        return element;
    };

    const makeSvg = (tag, attributes) => {
        const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
        for (const [name, value] of Object.entries(attributes)) {
            element.setAttribute(name, value);
        }
        return element;
    };

    const button = (label, icon, act) => {
        const element = make("button");
        element.type = "button";
        element.title = label;
        element.setAttribute("aria-label", label);
        const picture = makeSvg("svg", { viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true" });
        picture.append(makeSvg("path", { d: icons[icon] }));
        element.append(picture);
        element.addEventListener("click", act);
        return element;
    };

    // Unlike a disabled button, it keeps the focus.
    const enable = (element, enabled) => element.setAttribute("aria-disabled", !enabled);

    // Text and code take turns.
    const saying = (language, parts) => parts.map((part, index) => {
        if (index % 2 === 0) {
            return part;
        }
        return make("code", `language-${language}`, part);
    });

    const plain = (parts) => (parts ?? []).join("");

    // All texts lie upon each other and one is seen: the tallest keeps the room for all.
    const stack = (name, language, texts) => {
        const rows = texts.map((parts) => make("p", "", ...saying(language, parts)));
        const box = make("div", `stack ${name}`, ...rows);
        let shown;
        return [box, (index) => {
            shown?.classList.remove("shown");
            shown = rows[index];
            shown?.classList.add("shown");
        }];
    };

    const scrolls = (box) => box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight;

    class Side {
        constructor(section, data, widest, moved) {
            this.data = data;
            this.step = -1;
            this.last = data.lines.length - 1;
            const figure = section.querySelector(`:scope > .${data.language}, :scope > .pair > .${data.language}`);
            this.figure = figure;
            this.codes = [...figure.querySelectorAll("pre.listing > code")];
            this.printed = [...figure.querySelectorAll(".printed")];
            this.exit = figure.querySelector(".transcript .exit");

            const go = (by) => () => {
                this.show(this.step + by);
                moved([this]);
            };
            this.back = button(`${data.name} alone: previous step`, "previous", go(-1));
            this.forth = button(`${data.name} alone: next step`, "next", go(1));
            this.count = make("span", "count");
            const alone = make("div", "alone", this.back, this.count, this.forth);
            const [sayings, say] = stack("sayings", data.language, data.sayings);
            const [captions, tell] = stack("captions", data.language, data.captions);
            this.say = say;
            this.tell = tell;

            const [width, height] = data.size;
            const words = make("p");
            words.id = `${data.id}-words`;
            this.words = words;
            this.picture = makeSvg("svg", {
                viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-describedby": words.id,
            });
            this.picture.style.setProperty("--width", width);
            this.picture.style.setProperty("--share", width / widest);
            this.memory = make("div", "memory", this.picture);
            this.memory.setAttribute("aria-label", `The picture of ${data.name}’s memory`);
            const box = make("div", "words", words);
            box.tabIndex = 0;
            box.setAttribute("role", "group");
            box.setAttribute("aria-label", `${data.name}’s memory in words`);
            const details = make("details", "", make("summary", "", "In words"), box);
            const stage = [make("div", "telling", sayings, alone), captions, this.memory, details];
            const transcript = figure.querySelector(":scope > .transcript");
            for (const element of stage) {
                figure.insertBefore(element, transcript);
            }
            // A box that scrolls sideways can be focused.
            new ResizeObserver(() => {
                if (scrolls(this.memory)) {
                    this.memory.tabIndex = 0;
                    this.memory.setAttribute("role", "group");
                } else {
                    this.memory.removeAttribute("tabindex");
                    this.memory.removeAttribute("role");
                }
            }).observe(this.memory);
            this.uses = new Map();
        }

        use(part) {
            let use = this.uses.get(part);
            if (!use) {
                use = makeSvg("use", { href: `#${this.data.id}-${part}` });
                this.uses.set(part, use);
            }
            return use;
        }

        // Says whether it moved.
        show(wanted) {
            const step = Math.max(0, Math.min(this.last, wanted));
            if (step === this.step) {
                return false;
            }
            const { data } = this;
            this.step = step;
            this.mark(step);
            const before = new Set(data.parts[step - 1] ?? data.parts[step]);
            const uses = data.parts[step].map((part) => {
                const use = this.use(part);
                use.classList.toggle("new", !before.has(part));
                return use;
            });
            // What stays is not touched: to draw a part anew takes time.
            const kept = new Set(uses);
            for (const use of [...this.picture.children]) {
                if (!kept.has(use)) {
                    use.remove();
                }
            }
            uses.reduceRight((after, use) => {
                if (use.parentNode !== this.picture || use.nextSibling !== after) {
                    this.picture.insertBefore(use, after);
                }
                return use;
            }, null);
            this.picture.setAttribute("aria-label", `${data.name}’s memory at step ${step + 1} of ${this.last + 1}`);
            const told = data.parts[step].map((part) => data.words[part]).filter(Boolean);
            this.words.textContent = told.join(" ") || "Nothing yet.";
            this.say(data.says[step]);
            this.tell(data.captioned[step]);
            this.count.textContent = `${step + 1} / ${this.last + 1}`;
            enable(this.back, step > 0);
            enable(this.forth, step < this.last);
            this.printed.forEach((piece, index) => {
                piece.classList.toggle("later", index >= (data.printed[step] ?? Infinity));
            });
            this.exit?.classList.toggle("later", step < this.last);
            return true;
        }

        mark(step) {
            const { lines, listings } = this.data;
            const at = (index) => this.codes[listings[index] ?? 0];
            for (const code of this.codes) {
                code.style.removeProperty("--at");
                code.style.removeProperty("--before-at");
            }
            const code = at(step);
            if (!code) {
                return;
            }
            if (step > 0) {
                at(step - 1)?.style.setProperty("--before-at", lines[step - 1]);
            }
            code.style.setProperty("--at", lines[step]);
            const box = code.closest(".files") ?? code.parentElement;
            if (box.scrollHeight > box.clientHeight + 1) {
                const style = getComputedStyle(code);
                const height = parseFloat(style.lineHeight);
                const top = code.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop
                    + parseFloat(style.paddingTop) + (lines[step] - 1) * height;
                if (top < box.scrollTop + height || top > box.scrollTop + box.clientHeight - 3 * height) {
                    box.scrollTop = top - box.clientHeight / 3;
                }
            }
        }

        tells() {
            const { data, step } = this;
            const told = [data.name + ":", plain(data.captions[data.captioned[step]]), plain(data.sayings[data.says[step]])];
            return told.filter(Boolean).join(" ");
        }
    }

    const start = (section) => {
        const raw = section.querySelector("script[type='text/plain']");
        const data = JSON.parse(section.querySelector("script[type='application/json']").textContent);
        section.querySelector(".parts > defs").insertAdjacentHTML("beforeend", raw.textContent);

        const last = data.walk.python.length - 1;
        let position = -1;
        const live = make("div", "live");
        live.setAttribute("aria-live", "polite");
        let waiting;

        // The address and the voice follow when the slider rests.
        const moved = (sides) => {
            clearTimeout(waiting);
            waiting = setTimeout(() => {
                live.textContent = sides.map((side) => side.tells()).join(" ");
                try {
                    history.replaceState(history.state, "", `#${section.id}-${position + 1}`);
                } catch {
                    // Some browsers allow so many changes a minute.
                }
            }, 120);
        };
        // Both are drawn at the same scale.
        const widest = Math.max(...data.sides.map((side) => side.size[0]));
        const sides = data.sides.map((side) => new Side(section, side, widest, moved));

        const range = make("input");
        Object.assign(range, { type: "range", min: 1, max: last + 1, step: 1 });
        range.setAttribute("aria-label", sides.length > 1 ? "Step of both programs" : "Step");
        const count = make("span", "count");
        const moments = data.moments.map(([at, name]) => {
            const element = make("button", "", name.replaceAll("_", " "));
            element.type = "button";
            element.addEventListener("click", () => go(at));
            return element;
        });

        const go = (wanted, quietly) => {
            const to = Math.max(0, Math.min(last, wanted));
            position = to;
            const changed = sides.filter((side) => side.show(data.walk[side.data.language][to]));
            for (const side of sides) {
                const walk = data.walk[side.data.language];
                side.figure.classList.toggle("waits", to > 0 && walk[to] === walk[to - 1]);
            }
            range.value = to + 1;
            range.setAttribute("aria-valuetext", `step ${to + 1} of ${last + 1}`);
            count.textContent = `Step ${to + 1} of ${last + 1}`;
            enable(first, to > 0);
            enable(previous, to > 0);
            enable(next, to < last);
            enable(end, to < last);
            moments.forEach((element, index) => {
                if (data.moments[index][0] === to) {
                    element.setAttribute("aria-current", "step");
                    const row = element.parentElement;
                    row.scrollLeft = element.offsetLeft - row.offsetLeft - (row.clientWidth - element.offsetWidth) / 2;
                } else {
                    element.removeAttribute("aria-current");
                }
            });
            if (!quietly && changed.length > 0) {
                moved(changed);
            }
        };
        const both = sides.length > 1 ? " of both" : "";
        const first = button(`First step${both}`, "first", () => go(0));
        const previous = button(`Previous step${both}`, "previous", () => go(position - 1));
        const next = button(`Next step${both}`, "next", () => go(position + 1));
        const end = button(`Last step${both}`, "last", () => go(last));
        range.addEventListener("input", () => go(range.value - 1));

        const moment = (by) => {
            const places = data.moments.map(([at]) => at);
            return by > 0 ? places.find((at) => at > position) ?? last : places.findLast((at) => at < position) ?? 0;
        };
        section.addEventListener("keydown", (event) => {
            if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
                return;
            }
            const to = {
                ArrowLeft: () => position - 1,
                ArrowRight: () => position + 1,
                Home: () => 0,
                End: () => last,
                PageUp: () => moment(-1),
                PageDown: () => moment(1),
            }[event.key];
            if (!to) {
                return;
            }
            // mdBook would turn the page.
            event.stopPropagation();
            const box = event.target.closest("pre, .memory, .words");
            if (!box || !scrolls(box)) {
                event.preventDefault();
                go(to());
            }
        });

        const ticks = make("div", "ticks", ...data.moments.map(([at]) => {
            const tick = make("i");
            tick.style.setProperty("--place", last ? at / last : 0);
            return tick;
        }));
        const controls = make("div", "controls",
            make("div", "walk", first, previous, count, next, end),
            make("div", "slider", range, ticks));
        controls.setAttribute("role", "group");
        controls.setAttribute("aria-label", sides.length > 1 ? "Walk through both programs" : "Walk through the program");
        if (moments.length > 0) {
            controls.append(make("div", "stops", ...moments));
        }
        section.prepend(controls, live);

        // `#append-steps-7`, or the name of a moment.
        const follow = () => {
            const name = decodeURIComponent(location.hash.slice(1));
            if (!name.startsWith(`${section.id}-`)) {
                return false;
            }
            const wanted = name.slice(section.id.length + 1);
            const found = data.moments.find(([, moment]) => moment === wanted)?.[0];
            const to = found ?? (/^\d+$/.test(wanted) ? wanted - 1 : undefined);
            if (to === undefined) {
                return false;
            }
            go(to, true);
            section.scrollIntoView();
            return true;
        };
        section.classList.add("on");
        if (!follow()) {
            go(0, true);
        }
        addEventListener("hashchange", follow);
    };

    for (const section of document.querySelectorAll("section.steps:not(.on)")) {
        start(section);
    }
})();
