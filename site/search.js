// Search as docs/decisions/0012-search.md describes it. Nothing is stored or sent.
(() => {
  "use strict";
  const SHOWN = 15, own = document.documentElement.lang, root = document.currentScript.src.replace(/[^/]*$/, "");
  const get = (id) => document.getElementById("search-" + id);
  const form = get("form"), input = get("text"), list = get("results");
  const data = {}, files = {};
  let turn = 0, timer;

  window.kaikille = (language, name, content) => { data[language + "/search/" + name] = content; };

  // A file of an index, or nothing.
  const load = (language, name) => {
    const path = language + "/search/" + name;
    return files[path] = files[path] || new Promise((done) => {
      const script = document.createElement("script");
      script.src = root + path + ".js";
      script.onload = script.onerror = () => {
        if (!data[path]) files[path] = 0;
        done(data[path]);
      };
      document.head.appendChild(script);
    });
  };

  const loadAll = (language, numbers, kind) => Promise.all(numbers.map((number) => load(language, kind + number)));

  const swap = (text, pairs) => text.replace(/./g, (letter) => {
    let place = pairs.length - 2;
    while (place >= 0 && pairs[place] !== letter) place -= 2;
    return pairs[place + 1] || letter;
  });

  const fold = (text, rules) => {
    const any = (letters) => new RegExp(`[${letters}]`, "g");
    text = text.normalize("NFC").replace(any(rules.separators), " ").toLowerCase().replace(any(rules.dropped), "");
    return swap(text.replace(any(rules.alone), " $& "), rules.same).split(" ")
      .filter((word) => word[1] || any(rules.alone).test(word))
      .map((word) => word.slice(0, 40).replace(RegExp(`^(${rules.articles})(?=...)`), ""));
  };

  const digit = (letter) => "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_".indexOf(letter);

  // Rising numbers from the gaps between them.
  const numbers = (text) => {
    let last = -1;
    return text.match(/[W-Za-z_-]*[0-9A-V]/g).map((gap) => last += 1 + [...gap].reduceRight((sum, letter) => sum * 32 + digit(letter) % 32, 0));
  };

  const records = (file, body) => {
    let word = "";
    (file || "").replace(/(.)([^*!#$%|]*)([^|]*)\|/g, (all, same, rest, pages) => body(word = word.slice(0, digit(same)) + rest, pages));
  };

  // Costs: 0 is the very word in a title, 15 a word like it in a text.
  const note = (pages, record, difference) => {
    if (record[0] === "*") pages.isCommon = true;
    record.replace(/([!#$%])([^!#$%]+)/g, (all, rank, text) => numbers(text).forEach((page) => {
      pages.set(page, Math.min("!#$%".indexOf(rank) * 4 + difference, pages.has(page) ? pages.get(page) : 16));
    }));
  };

  // Notes the pages of words that begin as this one; returns those of the longest that it begins with.
  const look = async (pages, { language, rules }, word, isLast, isGuess) => {
    const loose = swap(word, rules.loose), starts = rules.words.split(" ");
    const first = starts.filter((start) => start <= loose).length - 1;
    const last = isLast && (starts[first + 1] || "").startsWith(loose) ? first + 1 : first;
    let stem;
    for (const file of await loadAll(language, [...new Set([first, last])], "w")) {
      records(file, (known, record) => {
        const form = swap(known, rules.loose);
        if (isGuess) form === loose && note(pages, record, 3);
        else if (form.startsWith(loose)) note(pages, record, known === word ? 0 : form === loose ? 1 : 2);
        else if (form[3] && loose.startsWith(form) && loose.length - form.length < 5) stem = record;
      });
    }
    return stem;
  };

  // One letter is wrong, missing, too many, or has changed places with the next.
  const isNear = (one, other) => {
    while (one && one[0] === other[0]) [one, other] = [one.slice(1), other.slice(1)];
    return one.slice(1) === other.slice(1) || one.slice(1) === other || one === other.slice(1)
      || one[1] === other[0] && one[0] + one.slice(2) === other.slice(1);
  };

  const guess = async (pages, index, word) => {
    const { language, rules } = index, loose = swap(word, rules.loose), names = new Set(), near = new Set();
    const hash = (key) => [...key].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16777619), -2128831035) >>> 0;
    for (let length = Math.max(6, loose.length - 1); loose[4] && length < loose.length + 2; length += 1) {
      const keys = [loose.slice(0, length >> 1) + length, length + loose.slice((length >> 1) + 1 - length)];
      keys.forEach((key) => names.add(hash(key) % rules.near));
    }
    for (const file of await loadAll(language, [...names], "n")) records(file, (known) => isNear(loose, known) && near.add(known));
    const best = [...near].sort((one, other) => (other[0] === loose[0]) - (one[0] === loose[0])).slice(0, 2);
    await Promise.all(best.map((known) => look(pages, index, known, false, true)));
  };

  // Pages with the most of the words, the best first.
  const search = async (text) => {
    const languages = [...new Set([own, (await load(own, "index")).source])];
    const indexes = (await Promise.all(languages.map(async (language) => ({ language, rules: await load(language, "index") }))))
      .filter(({ rules }) => rules);
    for (const index of indexes) index.words = fold(text, index.rules);
    const words = indexes[0].words, found = [], all = new Set();
    const longest = words.map((word, place) => place).sort((one, other) => words[other].length - words[one].length).slice(0, 3);
    let mayGuess = true;
    for (const place of longest) {
      const pages = new Map();
      const stems = await Promise.all(indexes.map((index) => look(pages, index, index.words[place], place === words.length - 1)));
      if (!pages.size && mayGuess) {
        mayGuess = false;
        await Promise.all(indexes.map((index) => guess(pages, index, index.words[place])));
      }
      if (!pages.size) stems.forEach((stem) => stem && note(pages, stem, 3));
      pages.forEach((cost, page) => all.add(page));
      found.push(pages);
    }
    // The index does not name all pages of a common word: none is held back for it.
    const scored = [...all].map((page) => ({
      page, count: found.filter((pages) => pages.has(page) || pages.isCommon).length,
      cost: found.reduce((sum, pages) => sum + (pages.has(page) ? pages.get(page) : 16), 0),
    }));
    return scored.sort((one, other) => other.count - one.count || one.cost - other.cost || one.page - other.page)
      .filter(({ count }) => count === scored[0].count);
  };

  const add = (parent, name, text, language) => {
    const child = parent.appendChild(document.createElement(name));
    child.textContent = text;
    if (language) [child.lang, child.dir] = [language, "auto"];
    return child;
  };

  const show = async () => {
    const mine = turn += 1, text = input.value.trim(), rules = await load(own, "index");
    const found = rules && text ? await search(text) : [];
    const rows = await Promise.all(found.slice(0, SHOWN).map(async ({ page }) => {
      const starts = numbers(rules.titles), place = starts.filter((start) => start <= page).length - 1;
      return (await load(own, "t" + place) || [])[page - starts[place]];
    }));
    if (mine !== turn) return;
    list.textContent = "";
    for (const [path, title, name, language] of rows.filter(Boolean)) {
      const item = add(list, "li", "");
      add(item, "a", title, language).href = `${root}${own}/${path}.html`;
      add(item, "p", rules.types[path.split("/")[0]]);
      if (name) add(item, "p", name, rules.source);
    }
    const message = get(!rules ? "failed" : !found.length ? "none" : found.length > SHOWN ? "many" : "count").textContent;
    get("status").textContent = text && message.replace("0", found.length > SHOWN ? SHOWN : found.length);
  };

  if (!form) return;
  form.hidden = false;
  input.oninput = () => {
    clearTimeout(timer);
    timer = setTimeout(show, 250);
  };
  // Enter goes to the first result.
  form.onsubmit = async (event) => {
    event.preventDefault();
    clearTimeout(timer);
    await show();
    if (list.firstChild) list.firstChild.firstChild.focus();
  };
  if (input.value) show();
})();
