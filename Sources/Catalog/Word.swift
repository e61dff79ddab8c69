/// The words and sentences of the interface, which every language file gives under `interface:`. The renderers ask for these and no others.
public enum Word: String, CaseIterable, Sendable {
  // Frame of every page
  case siteName = "site_name"
  case siteLead = "site_lead"
  case chooseLanguage = "choose_language"
  case skipToContent = "skip_to_content"
  case languagesLabel = "languages_label"
  case mainNavigation = "main_navigation"
  case breadcrumb
  case home
  case trialPage = "trial_page"
  case publishedBy = "published_by"

  // State of a translation
  case machineText = "machine_text"
  case uncheckedLabels = "unchecked_labels"
  case draftText = "draft_text"
  case unconfirmedText = "unconfirmed_text"
  case outdatedText = "outdated_text"
  case readSource = "read_source"
  case missingPage = "missing_page"
  case missingPart = "missing_part"
  case restIn = "rest_in"
  case existsIn = "exists_in"
  case shownIn = "shown_in"

  // Home and lists
  case topicsTitle = "topics_title"
  case audiencesTitle = "audiences_title"
  case pathwaysTitle = "pathways_title"
  case guidesTitle = "guides_title"
  case noticesTitle = "notices_title"
  case eventsTitle = "events_title"
  case moreTitle = "more_title"
  case relatedTitle = "related_title"
  case pageCount = "page_count"
  case helpNowTitle = "help_now_title"

  // Pages composed of facts, and sheets for paper
  case leavePage = "leave_page"
  case openLateTitle = "open_late_title"
  case openLateLead = "open_late_lead"
  case ownLanguageTitle = "own_language_title"
  case ownLanguageSpoken = "own_language_spoken"
  case ownLanguageRead = "own_language_read"
  case ownLanguageInterpreter = "own_language_interpreter"
  case interpreterNeeded = "interpreter_needed"
  case questionsTitle = "questions_title"
  case checklist
  case documentTitle = "document_title"
  case documentVersion = "document_version"
  case printHint = "print_hint"

  // Search
  case search
  case searchLabel = "search_label"
  case searchCount = "search_count"
  case searchMany = "search_many"
  case searchNone = "search_none"
  case searchFailed = "search_failed"
  case searchList = "search_list"
  case sourceNames = "source_names"
  case previousPage = "previous_page"
  case nextPage = "next_page"

  // Facts
  case keyFacts = "key_facts"
  case notConfirmed = "not_confirmed"
  case noneGiven = "none_given"
  case checkedOn = "checked_on"
  case doubtful
  case sourceYear = "source_year"
  case sourcesTitle = "sources_title"
  case sourceAsked = "source_asked"
  case finnishName = "finnish_name"
  case linkLanguage = "link_language"
  case chargeFree = "charge_free"
  case contents
  case wordsTitle = "words_title"
  case stepNumber = "step_number"
  case nextStep = "next_step"

  // Opening hours
  case day
  case time
  case openClosed = "open_closed"
  case openAlways = "open_always"
  case openByAppointment = "open_by_appointment"
  case openNotNow = "open_not_now"
  case timeRange = "time_range"
  case dateRange = "date_range"
  case exceptionsTitle = "exceptions_title"
  case holidaysClosed = "holidays_closed"
  case holidaysOpen = "holidays_open"
  case holidaysHours = "holidays_hours"
  case seasonHours = "season_hours"
  case deskLanguages = "desk_languages"

  // Notices and events
  case shownUntil = "shown_until"
  case noticeEnded = "notice_ended"
  case correctedBy = "corrected_by"
  case withdrawnBy = "withdrawn_by"
  case corrects
  case withdraws
  case correctsEarlier = "corrects_earlier"
  case correction
  case machineMessage = "machine_message"
  case uncheckedMessage = "unchecked_message"
  case withdrawsEarlier = "withdraws_earlier"
  case correctionAwaited = "correction_awaited"
  case situationUpdate = "situation_update"
  case updatedBy = "updated_by"
  case updates
  case missingNotice = "missing_notice"
  case everyWeek = "every_week"
  case nextTimes = "next_times"
  case eventEnded = "event_ended"
  case addToCalendar = "add_to_calendar"
  case allToCalendar = "all_to_calendar"

  // Addresses that lead elsewhere or nowhere
  case pageMoved = "page_moved"
  case notFoundTitle = "not_found_title"
  case notFoundLead = "not_found_lead"

  // Bulletins
  case trialBulletin = "trial_bulletin"
  case validUntil = "valid_until"
  case checkAt = "check_at"
  case senderIs = "sender_is"
  case plainInstead = "plain_instead"

  // Sharing
  case shareTitle = "share_title"
  case shareLead = "share_lead"
  case shareThis = "share_this"
  case shareNothing = "share_nothing"
  case shareNotHere = "share_not_here"
  case shareNoChannel = "share_no_channel"
  case shareOwnGroup = "share_own_group"
  case shareOthers = "share_others"
  case shareArchive = "share_archive"
  case shareMissed = "share_missed"
  case shareNoGroup = "share_no_group"
  case shareVisits = "share_visits"
  case quietHours = "quiet_hours"
  case copyText = "copy_text"
  case textCopied = "text_copied"
  case textSelected = "text_selected"
  case openIn = "open_in"
  case tooLongForLink = "too_long_for_link"
  case textFile = "text_file"
  case mailFile = "mail_file"
  case lengthCharacters = "length_characters"
  case lengthWords = "length_words"
  case lengthParts = "length_parts"
  case linesVisible = "lines_visible"

  // Posters and the sheet to take along
  case posterPrint = "poster_print"
  case posterHint = "poster_hint"
  case readMore = "read_more"
  case codeLabel = "code_label"
  case planTitle = "plan_title"
  case planLead = "plan_lead"
  case planAdd = "plan_add"
  case planBelow = "plan_below"
  case planPrint = "plan_print"
  case planClear = "plan_clear"

  /// Names in braces that the pattern must hold, in any order.
  public var placeholders: [String] {
    switch self {
    case .publishedBy, .finnishName, .senderIs, .openIn: ["name"]
    case .machineText, .draftText, .outdatedText, .checkedOn, .shownUntil, .noticeEnded, .eventEnded, .validUntil: ["date"]
    case .situationUpdate: ["number", "headline"]
    case .sourceYear: ["year"]
    case .missingPage, .missingPart, .restIn, .missingNotice, .shownIn, .linkLanguage, .shareNotHere, .shareNoChannel: ["language"]
    case .ownLanguageSpoken, .ownLanguageRead, .interpreterNeeded: ["language"]
    case .searchCount, .searchMany: ["count"]
    case _ where isPlural: ["count"]
    case .sourceAsked: ["role", "date"]
    case .stepNumber: ["number"]
    case .quietHours: ["time"]
    case .timeRange, .dateRange, .seasonHours: ["from", "until"]
    case .everyWeek: ["weekday", "time"]
    case .corrects, .withdraws, .correctedBy, .withdrawnBy, .updatedBy, .updates: ["headline"]
    case .holidaysHours: ["hours"]
    case .documentVersion: ["number", "date"]
    case .checkAt, .codeLabel: ["address"]
    default: []
    }
  }

  /// Whether the word counts something and so has one text for each plural form of the language.
  public var isPlural: Bool {
    switch self {
    case .pageCount, .shareVisits, .lengthCharacters, .lengthWords, .lengthParts, .linesVisible: true
    default: false
    }
  }
}
