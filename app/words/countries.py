"""The names of countries."""

from __future__ import annotations

COUNTRIES = {
    "NO": "Norway",
    "DK": "Denmark",
    "FI": "Finland",
    "SE": "Sweden",
    "IS": "Iceland",
    "FO": "Faroe Islands",
    "GL": "Greenland",
    "EE": "Estonia",
    "LV": "Latvia",
    "LT": "Lithuania",
    "PL": "Poland",
    "DE": "Germany",
    "NL": "Netherlands",
    "GB": "United Kingdom",
    "IE": "Ireland",
    "FR": "France",
    "ES": "Spain",
    "IT": "Italy",
    "CH": "Switzerland",
    "US": "USA",
    "CA": "Canada",
    "UA": "Ukraine",
}
"""The countries whose numbers a shop here sees most. Any other is told by the code that is dialled."""
