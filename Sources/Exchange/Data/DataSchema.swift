import Catalog

/// The schema of the open data (JSON Schema 2020-12), published beside it. Keys are never renamed; new ones may come.
enum DataSchema {
  static func bytes(for site: SiteSettings) -> [UInt8] {
    Array(#"{"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "\#(site.address)/\#(OpenData.schemaPath)","#.utf8)
      + Array(body.utf8) + [0x0A]
  }

  private static let body = #"""

    "title": "Entries of one type in one language",
    "description": "Facts are the same in every language; texts say in which state their translation is. Days and times are those of Finland.",
    "type": "object",
    "required": ["$schema", "publication", "language", "direction", "type", "name", "entries"],
    "properties": {
      "$schema": {"type": "string", "format": "uri"},
      "publication": {"$ref": "#/$defs/publication"},
      "language": {"$ref": "#/$defs/language"},
      "direction": {"enum": ["ltr", "rtl"]},
      "type": {"$ref": "#/$defs/name"},
      "name": {"description": "What the type is called in the language.", "type": "string"},
      "entries": {"type": "array", "items": {"$ref": "#/$defs/entry"}}
    },
    "additionalProperties": false,
    "$defs": {
      "index": {
        "title": "All files of the open data",
        "type": "object",
        "required": ["$schema", "publication", "languages", "files"],
        "properties": {
          "$schema": {"type": "string", "format": "uri"},
          "publication": {"$ref": "#/$defs/publication"},
          "languages": {"type": "array", "items": {
            "type": "object",
            "required": ["language", "direction", "name"],
            "properties": {
              "language": {"$ref": "#/$defs/language"},
              "direction": {"enum": ["ltr", "rtl"]},
              "name": {"description": "What its speakers call the language.", "type": "string"}
            },
            "additionalProperties": false
          }},
          "files": {"type": "array", "items": {
            "type": "object",
            "required": ["language", "type", "address", "entries"],
            "properties": {
              "language": {"$ref": "#/$defs/language"},
              "type": {"$ref": "#/$defs/name"},
              "address": {"type": "string", "format": "uri"},
              "entries": {"description": "How many there are.", "type": "integer", "minimum": 0}
            },
            "additionalProperties": false
          }}
        },
        "additionalProperties": false
      },
      "publication": {
        "type": "object",
        "required": ["address", "trial", "source_language"],
        "properties": {
          "address": {"type": "string", "format": "uri"},
          "trial": {"description": "True: the facts must not be relied on.", "type": "boolean"},
          "source_language": {"description": "The language that all others are translated from.", "$ref": "#/$defs/language"},
          "publisher": {"$ref": "#/$defs/id"},
          "license": {"description": "Absent: ask the publisher.", "type": "string", "format": "uri"}
        },
        "additionalProperties": false
      },
      "entry": {
        "type": "object",
        "required": ["id", "address", "short_address", "texts", "facts", "sources"],
        "properties": {
          "id": {"$ref": "#/$defs/id"},
          "address": {"description": "The page in the language of the file.", "type": "string", "format": "uri"},
          "short_address": {"description": "The same in every language, and after a rename.", "type": "string", "format": "uri"},
          "texts": {
            "description": "By field; texts about one of several things by field, id and text, as in `phones.main.note`.",
            "type": "object",
            "additionalProperties": {"$ref": "#/$defs/text"}
          },
          "facts": {"type": "object", "propertyNames": {"$ref": "#/$defs/key"}, "additionalProperties": {"$ref": "#/$defs/fact"}},
          "sources": {"type": "array", "items": {"$ref": "#/$defs/source"}}
        },
        "additionalProperties": false
      },
      "text": {
        "description": "`source`: the original. `missing`: not in this language; see the file of the source language. `reviewed`: checked by a person. `draft`: written by a person. `machine`: made by a machine. `unconfirmed`: nobody says that it is right. `outdated`: the original has changed since. `not_needed`: written in each language for itself.",
        "type": "object",
        "required": ["state"],
        "properties": {
          "state": {"enum": ["source", "missing", "unconfirmed", "outdated", "machine", "draft", "reviewed", "not_needed"]},
          "text": {"description": "Plain text: paragraphs are parted by an empty line.", "type": "string", "minLength": 1}
        },
        "if": {"properties": {"state": {"const": "missing"}}},
        "then": {"not": {"required": ["text"]}},
        "else": {"required": ["text"]},
        "additionalProperties": false
      },
      "source": {
        "description": "Where facts come from, when somebody looked, and by when somebody must look again. Without `covers` it stands behind every fact that no other source names.",
        "type": "object",
        "required": ["id", "seen", "verify_by", "grade", "covers"],
        "properties": {
          "id": {"type": "string"},
          "url": {"type": "string", "format": "uri"},
          "role": {"description": "Who was asked.", "type": "string"},
          "seen": {"$ref": "#/$defs/date"},
          "year": {"description": "That the source itself is from, where it is known.", "type": "integer"},
          "verify_by": {"$ref": "#/$defs/date"},
          "grade": {"description": "`ok`: official and fresh. `ok_star`: official, to be confirmed once. `verify`: old, undated or unofficial.", "enum": ["ok", "ok_star", "verify"]},
          "covers": {"type": "array", "items": {"type": "string"}}
        },
        "oneOf": [{"required": ["url"]}, {"required": ["role"]}],
        "additionalProperties": false
      },
      "fact": {
        "description": "`unknown`: somebody must still ask. `none`: there is none. `sources`: ids of the sources behind it.",
        "type": "object",
        "required": ["kind", "state"],
        "properties": {
          "kind": {"type": "string"},
          "state": {"enum": ["known", "unknown", "none"]},
          "value": true,
          "sources": {"type": "array", "items": {"type": "string"}}
        },
        "if": {"properties": {"state": {"const": "known"}}},
        "then": {
          "required": ["value"],
          "oneOf": [
            {"properties": {"kind": {"const": "reference"}, "value": {"$ref": "#/$defs/id"}}},
            {"properties": {"kind": {"const": "references"}, "value": {"type": "array", "items": {"$ref": "#/$defs/id"}}}},
            {"properties": {"kind": {"const": "choice"}, "value": {"$ref": "#/$defs/key"}}},
            {"properties": {"kind": {"const": "choices"}, "value": {"type": "array", "items": {"$ref": "#/$defs/key"}}}},
            {"properties": {"kind": {"const": "languages"}, "value": {"type": "array", "items": {"$ref": "#/$defs/language"}}}},
            {"properties": {"kind": {"const": "terms"}, "value": {"type": "array", "items": {"type": "string"}}}},
            {"properties": {"kind": {"const": "phones"}, "value": {"type": "array", "items": {"$ref": "#/$defs/phone"}}}},
            {"properties": {"kind": {"const": "emails"}, "value": {"type": "array", "items": {"$ref": "#/$defs/email"}}}},
            {"properties": {"kind": {"const": "links"}, "value": {"type": "array", "items": {"$ref": "#/$defs/link"}}}},
            {"properties": {"kind": {"const": "address"}, "value": {"$ref": "#/$defs/address"}}},
            {"properties": {"kind": {"const": "hours"}, "value": {"type": "array", "items": {"$ref": "#/$defs/hours"}}}},
            {"properties": {"kind": {"const": "prices"}, "value": {"type": "array", "items": {"$ref": "#/$defs/price"}}}},
            {"properties": {"kind": {"const": "values"}, "value": {"type": "array", "items": {"$ref": "#/$defs/value"}}}},
            {"properties": {"kind": {"const": "date"}, "value": {"$ref": "#/$defs/date"}}},
            {"properties": {"kind": {"const": "period"}, "value": {"$ref": "#/$defs/period"}}},
            {"properties": {"kind": {"const": "closures"}, "value": {"type": "array", "items": {"$ref": "#/$defs/closure"}}}},
            {"properties": {"kind": {"const": "schedule"}, "value": {"$ref": "#/$defs/schedule"}}},
            {"properties": {"kind": {"const": "parts"}, "value": {"type": "array", "items": {"$ref": "#/$defs/part"}}}},
            {"properties": {"kind": {"enum": ["code", "kind_of_channel"]}, "value": {"type": "string"}}},
            {"properties": {"kind": {"const": "number"}, "value": {"type": "integer"}}}
          ]
        },
        "else": {"not": {"required": ["value"]}},
        "additionalProperties": false
      },
      "phone": {
        "type": "object",
        "required": ["id", "number", "uri"],
        "properties": {
          "id": {"type": "string"},
          "number": {"description": "As people write it.", "type": "string"},
          "uri": {"type": "string", "pattern": "^tel:\\+?[0-9]{3,15}$"},
          "charge": {"enum": ["free", "ordinary"]}
        },
        "additionalProperties": false
      },
      "email": {
        "type": "object",
        "required": ["id", "address"],
        "properties": {"id": {"type": "string"}, "address": {"type": "string", "format": "email"}},
        "additionalProperties": false
      },
      "link": {
        "description": "One address for all, or one for each language and perhaps `address` for all others.",
        "type": "object",
        "required": ["id"],
        "properties": {
          "id": {"type": "string"},
          "address": {"type": "string", "format": "uri"},
          "addresses": {"type": "object", "propertyNames": {"$ref": "#/$defs/language"}, "additionalProperties": {"type": "string", "format": "uri"}}
        },
        "anyOf": [{"required": ["address"]}, {"required": ["addresses"]}],
        "additionalProperties": false
      },
      "address": {
        "type": "object",
        "required": ["street", "city", "country"],
        "properties": {
          "street": {"type": "string"},
          "postal_code": {"type": "string", "pattern": "^[0-9]{5}$"},
          "city": {"type": "string"},
          "country": {"const": "FI"}
        },
        "additionalProperties": false
      },
      "hours": {
        "description": "Opening hours of a place, telephone or link of the entry. An exception goes before a holiday, that before a season, that before the week. Without `holidays` it is not known whether it is open on Finnish public holidays.",
        "type": "object",
        "required": ["id", "state"],
        "properties": {
          "id": {"type": "string"},
          "place": {"$ref": "#/$defs/id"},
          "state": {"enum": ["known", "unknown", "none"]},
          "basis": {"enum": ["always", "weekly", "by_appointment", "closed_for_now"]},
          "week": {"$ref": "#/$defs/week"},
          "holidays": {"enum": ["open", "closed", "ranges"]},
          "holiday_hours": {"$ref": "#/$defs/ranges"},
          "seasons": {"type": "array", "items": {
            "type": "object",
            "required": ["id", "from", "until", "week"],
            "properties": {
              "id": {"type": "string"},
              "from": {"$ref": "#/$defs/month_day"},
              "until": {"$ref": "#/$defs/month_day"},
              "week": {"$ref": "#/$defs/week"}
            },
            "additionalProperties": false
          }},
          "exceptions": {"type": "array", "items": {
            "type": "object",
            "required": ["id", "from", "until", "open"],
            "properties": {
              "id": {"type": "string"},
              "from": {"$ref": "#/$defs/date"},
              "until": {"$ref": "#/$defs/date"},
              "open": {"$ref": "#/$defs/ranges"}
            },
            "additionalProperties": false
          }},
          "languages": {"description": "Who speaks what when.", "type": "array", "items": {
            "type": "object",
            "required": ["language", "basis"],
            "properties": {
              "language": {"$ref": "#/$defs/language"},
              "basis": {"enum": ["weekly", "by_appointment"]},
              "week": {"$ref": "#/$defs/week"}
            },
            "additionalProperties": false
          }}
        },
        "if": {"properties": {"state": {"const": "known"}}},
        "then": {"required": ["basis"]},
        "additionalProperties": false
      },
      "week": {
        "description": "Days that are not named are closed.",
        "type": "object",
        "propertyNames": {"$ref": "#/$defs/weekday"},
        "additionalProperties": {"$ref": "#/$defs/ranges"}
      },
      "ranges": {"description": "Empty: closed.", "type": "array", "items": {"$ref": "#/$defs/range"}},
      "range": {
        "type": "object",
        "required": ["from", "until"],
        "properties": {"from": {"$ref": "#/$defs/time"}, "until": {"$ref": "#/$defs/time"}},
        "additionalProperties": false
      },
      "price": {
        "type": "object",
        "required": ["id", "amount", "currency"],
        "properties": {"id": {"type": "string"}, "amount": {"$ref": "#/$defs/decimal"}, "currency": {"const": "EUR"}},
        "additionalProperties": false
      },
      "value": {
        "description": "A named value of one kind.",
        "type": "object",
        "required": ["id"],
        "properties": {
          "id": {"type": "string"},
          "date": {"$ref": "#/$defs/date"},
          "time": {"$ref": "#/$defs/time"},
          "amount": {"$ref": "#/$defs/decimal"},
          "currency": {"const": "EUR"},
          "percentage": {"$ref": "#/$defs/decimal"},
          "number": {"type": "integer"}
        },
        "oneOf": [{"required": ["date"]}, {"required": ["time"]}, {"required": ["amount", "currency"]}, {"required": ["percentage"]}, {"required": ["number"]}],
        "additionalProperties": false
      },
      "period": {
        "description": "The first and the last day, both included.",
        "type": "object",
        "required": ["from", "until"],
        "properties": {"from": {"$ref": "#/$defs/date"}, "until": {"$ref": "#/$defs/date"}},
        "additionalProperties": false
      },
      "closure": {
        "type": "object",
        "required": ["place", "from", "until", "open"],
        "properties": {
          "place": {"$ref": "#/$defs/id"},
          "from": {"$ref": "#/$defs/date"},
          "until": {"$ref": "#/$defs/date"},
          "open": {"$ref": "#/$defs/ranges"}
        },
        "additionalProperties": false
      },
      "schedule": {
        "description": "Every week, on single days, or both.",
        "type": "object",
        "required": ["time_zone", "dates"],
        "properties": {
          "time_zone": {"const": "Europe/Helsinki"},
          "weekly": {
            "type": "object",
            "required": ["days", "time", "from", "until", "except"],
            "properties": {
              "days": {"type": "array", "items": {"$ref": "#/$defs/weekday"}, "minItems": 1},
              "time": {"$ref": "#/$defs/range"},
              "from": {"$ref": "#/$defs/date"},
              "until": {"$ref": "#/$defs/date"},
              "except": {"type": "array", "items": {"$ref": "#/$defs/date"}}
            },
            "additionalProperties": false
          },
          "dates": {"type": "array", "items": {
            "type": "object",
            "required": ["date", "time"],
            "properties": {"date": {"$ref": "#/$defs/date"}, "time": {"$ref": "#/$defs/range"}},
            "additionalProperties": false
          }}
        },
        "additionalProperties": false
      },
      "part": {
        "description": "A section of a guide or a step of a pathway; its texts stand among those of the entry.",
        "type": "object",
        "required": ["id", "facts"],
        "properties": {
          "id": {"type": "string"},
          "facts": {"type": "object", "propertyNames": {"$ref": "#/$defs/key"}, "additionalProperties": {"$ref": "#/$defs/fact"}}
        },
        "additionalProperties": false
      },
      "id": {"description": "Type and name of an entry.", "type": "string", "pattern": "^[a-z0-9-]+/[a-z0-9-]+$"},
      "name": {"type": "string", "pattern": "^[a-z0-9-]+$"},
      "key": {"type": "string", "pattern": "^[a-z0-9_-]+$"},
      "language": {"description": "BCP 47.", "type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},
      "weekday": {"enum": ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]},
      "date": {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
      "month_day": {"type": "string", "pattern": "^[0-9]{2}-[0-9]{2}$"},
      "time": {"description": "24:00 is the end of the day.", "type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"},
      "decimal": {"type": "string", "pattern": "^[0-9]+(\\.[0-9]{1,2})?$"}
    }}
    """#
}
