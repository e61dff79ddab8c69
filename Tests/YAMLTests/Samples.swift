/// Files like those in `content/`, with every style, comments, empty lines and several scripts.
enum Samples {
  static let facts = """
    # MOONA, Karhula
    organization: kotka   # who answers
    topics: [benefits, "money", 'work']

    phones:
      main: {number: 05 234 4171, charge: free}
      sms: 050 234 4171
    hours:
      moona-kotka:
        mon tue thu: 8-15.30
        fri: 8-11, 12-15                # two intervals
        languages: {so: {tue: 9-12}, ar: by_appointment}
        exceptions:
          christmas-eve: {on: 2026-12-24, open: none}
      # a phone
      phone: always
    documents:
      - passi
      - id: kela-kortti
        note: >-
          folded text
          on two lines

      - 'quoted: "text"'
    empty:
    sources:
      guide: {url: "https://www.kotka.fi/en/guide#a", seen: 2026-11-21, grade: verify}

    """

  static let texts = """
    # Тексты
    name: |
      МООНА Котка
    summary: |-
      خدمة المشورة 🙂 — Neuvonta
    description: |
      Первый абзац. Строка
      продолжается.

      - список
        - вложенный


    phones:
      main:
        note: |   # comment of a block
            Äänekäs {phones.main} #kotka

            toinen kappale
    sections:
      first:
        title: "Mitä Kela on?"
        body: |+
          x

      second: {}
    translation:
      from: fi
      by: machine
      on: 2026-11-21
      units:
        name: 7c1e0a4b93d2 machine 51c2aa70be19
        phones.main.note: 7c1e0a4b93d2 machine 51c2aa70be19

    """

  static let schema = """
    # A door that a person can walk through.
    roles: {title: name, lead: summary}
    facts:
      organization: {kind: reference, to: organizations, need: required}
      step_free:    {kind: choice, of: [yes, no, partly]}
      phones:       {kind: phones, texts: {note: line}}
    lists:
      - {of: services, by: places}
      - {of: events, by: place}

    """

  static let all = [facts, texts, schema]
}
