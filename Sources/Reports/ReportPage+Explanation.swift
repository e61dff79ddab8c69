import HTML

/// How the page is to be read, and what is counted how.
extension ReportPage {
  /// How many texts and facts there are of each kind of work, with what the kind means.
  func summary(_ html: inout HTMLWriter) {
    section("tilanne", "Tilanne nyt", &html) { html in
      html(.ul) { html in
        for kind in Gap.Kind.allCases {
          let count = list.gaps.reduce(0) { $0 + ($1.kind == kind ? $1.units.count : 0) }
          html(.li, "\(FinnishWords.name(of: kind)): \(count)")
        }
      }
      html(.p) { html in
        html.text("Työlistoilla on ensin se, mistä on lukijoille eniten haittaa. ")
        html(.a, [.href(.fragment("luku"))], "Näin luet raporttia")
        html.text(".")
      }
    }
  }

  func explanation(_ html: inout HTMLWriter) {
    section("luku", "Näin luet raporttia", &html) { html in
      html(
        .p,
        "Ensimmäisenä on se, mistä on lukijoille eniten haittaa: kiireelliset tiedotteet, sitten sisällöt, joissa virhe voi viedä hengen tai "
          + "terveyden, sitten ne, joissa se voi viedä oikeuden tai toimeentulon, sitten muut. Kussakin ryhmässä väärä tai puuttuva on ennen "
          + "vain tarkistamatonta, ja kysytyin aihe on ensin.")
      html(.dl) { html in
        for kind in Gap.Kind.allCases {
          html(.dt, FinnishWords.name(of: kind))
          html(.dd, FinnishWords.meaning(of: kind))
        }
      }
      html(
        .p,
        "Käyntejä on neuvontapisteessä ollut aiheesta; jos sisällöllä on monta aihetta, luku on niistä kysytyimmän. Lukijoita on arvio: "
          + "käynnit kertaa kielen osuus kaikista käynneistä. Ei tiedossa tarkoittaa, ettei lukua ole annettu.")
      html(
        .p,
        list.hasRates
          ? "Hinta-arvio on lähdetekstin sanat kertaa sanan hinta, työ kerrallaan ylöspäin täysiin sentteihin. Sanan hinnat ovat tiedoston "
            + "site/site.yaml kohdassa rates."
          : "Hinta-arviota ei ole, koska sanan hintaa ei ole annettu. Kirjoita se tiedostoon site/site.yaml: kohtaan rates tulevat "
            + "translation (käännetty sana) ja review (tarkistettu sana).")
      html(.p) { html in
        html.text("Samat luvut taulukoina: ")
        link("coverage.csv", &html)
        html.text(", ")
        link("coverage.json", &html)
        html.text(", ")
        link("worklist.csv", &html)
        html.text(", ")
        link("worklist.json", &html)
        html.text(", ")
        link("matrix.csv", &html)
        html.text(".")
      }
    }
  }

  /// A link to a file beside the page.
  func link(_ file: String, _ html: inout HTMLWriter) { html(.a, [.href(.path(file))], file) }
}
