"""HTML of the sandbox's pages: escaped, self-contained, without need of scripts; light and dark."""

from collections.abc import Iterable, Mapping
from html import escape
from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse

from app.sandbox.pages.words import Words

LARGEST_FORM = 10_000

STYLE = """
:root { color-scheme: light dark; --back: #f4f1fa; --card: #fff; --ink: #1c1530; --soft: #5d5670; --line: #ddd6ea;
  --yes: #5a2fc2; --yes-ink: #fff; --focus: #b35900 }
@media (prefers-color-scheme: dark) { :root { --back: #17121f; --card: #231c2f; --ink: #f1edf8; --soft: #b5acc6;
  --line: #40364f; --yes: #b79bff; --yes-ink: #1c1530; --focus: #ffb454 } }
* { box-sizing: border-box } body { margin: 0; background: var(--back); color: var(--ink);
  font: 16px/1.5 system-ui, sans-serif } main { max-width: 30rem; margin: 0 auto; padding: 1rem }
h1 { font-size: 1.2rem } h2 { font-size: 1rem; margin: 0 } .soft { color: var(--soft); margin: .2rem 0 }
article { background: var(--card); border: 1px solid var(--line); border-radius: 1rem; padding: 1rem; margin: 0 0 1rem;
  overflow-wrap: anywhere }
.amount { font-size: 2rem; font-weight: 650; font-variant-numeric: tabular-nums; margin: .2rem 0 }
table { width: 100%; border-collapse: collapse } td, th { padding: .25rem 0; text-align: left; font-weight: 400;
  border-bottom: 1px solid var(--line) } td:last-child, th:last-child { text-align: right;
  font-variant-numeric: tabular-nums; white-space: nowrap; padding-left: 1rem }
form { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: 1rem } label { flex: 1 1 100% }
input, select, button { font: inherit; min-height: 3rem; border-radius: .75rem; border: 1px solid var(--soft);
  padding: 0 1rem; background: var(--card); color: var(--ink) } input, select { width: 100% }
button { flex: 1 1 8rem; cursor: pointer } button.yes { background: var(--yes); color: var(--yes-ink); border: 0 }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px }
.banner { background: var(--yes); color: var(--yes-ink); border-radius: .75rem; padding: .5rem 1rem; margin: 0 0 1rem }
ul { padding-left: 1.2rem } a { color: inherit }
.practice { background: var(--ink); color: var(--back); text-align: center; padding: .25rem; margin: 0 }
"""


def page(title: str, content: str, words: Words, script: str = "") -> HTMLResponse:
    """A whole page around content that is already escaped."""
    html = (
        f'<!doctype html><html lang="{words.language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{STYLE}</style></head><body>"
        f'<p class="practice">{words("practice")}</p>'
        f"<main>{content}</main>{f'<script>{script}</script>' if script else ''}</body></html>"
    )
    # A page that shows what a merchant sent must not run or load any of it.
    policy = (
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; img-src 'self'"
    )
    return HTMLResponse(html, headers={"content-security-policy": policy, "cache-control": "no-store"})


def money(value: int, currency: str) -> str:
    """Minor units for the eye; integers all the way."""
    sign, whole = ("-" if value < 0 else ""), abs(value)
    grouped = f"{whole // 100:,}".replace(",", "\N{NO-BREAK SPACE}")
    return f"{sign}{grouped},{whole % 100:02d} {currency}"


def percent(line: dict[str, Any]) -> str:
    """The VAT rate of an order line, from either of its two fields."""
    # Either of the two fields of a rate may be used, never both.
    rate = line["taxRate"] if line.get("taxRate") is not None else 100 * int(line.get("taxPercentage") or 0)
    return f"{rate // 100}" + (f",{rate % 100:02d}" if rate % 100 else "") + " %"


def receipt_table(receipt: dict[str, Any] | None, currency: str, words: Words) -> str:
    """Order lines and VAT as the customer sees them in the app.

    Return lines count negative.
    """
    if not receipt:
        return ""
    rows, total, tax = [], 0, 0
    for line in receipt["orderLines"]:
        sign = -1 if line.get("isReturn") else 1
        total, tax = total + sign * line["totalAmount"], tax + sign * line["totalTaxAmount"]
        quantity = (line.get("unitInfo") or {}).get("quantity")
        name = escape(line["name"]) + (f" × {escape(quantity)}" if quantity else "")
        amount = money(sign * line["totalAmount"], currency)
        rate = f'<span class="soft">{words("vat_rate", rate=percent(line))}</span>'
        rows.append(f'<tr><th scope="row">{name} {rate}</th><td>{amount}</td></tr>')
    sums = "".join(
        f'<tr><th scope="row">{word}</th><td>{money(value, currency)}</td></tr>'
        for word, value in ((words("total"), total), (words("vat"), tax))
    )
    bottom = receipt.get("bottomLine") or {}
    beside = [(words("tip"), bottom.get("tipAmount"))]
    beside += [(words(f"paid_{source}"), minor) for source, minor in (bottom.get("paymentSources") or {}).items()]
    sums += "".join(
        f'<tr><th scope="row">{word}</th><td>{money(minor, currency)}</td></tr>' for word, minor in beside if minor
    )
    number, code = bottom.get("receiptNumber"), (bottom.get("barcode") or {}).get("data")
    caption_parts = [escape(words("receipt", number=str(number)))] if number else []
    caption_parts += [f"<code>{escape(str(code))}</code>"] if code else []
    caption = f'<p class="soft">{" · ".join(caption_parts)}</p>' if caption_parts else ""
    return f"<details open><summary>{words('details')}</summary>{caption}<table>{''.join(rows)}{sums}</table></details>"


def shared_with(asked: Iterable[str], words: Words) -> str:
    """What the shop asks the customer to share."""
    what = ", ".join(words(f"scope_{name}") for name in asked)
    return f"<p>{escape(words('shares', what=what))}</p>" if what else ""


def legal_pages(request: Mapping[str, Any], words: Words) -> str:
    """Terms of sale and privacy page of the shop, as text.

    A practice page leads nowhere by itself.
    """
    asked = request.get("merchantLegalLinks") or {}
    found = [(words(name), asked.get(name)) for name in ("termsOfSaleUrl", "privacyPolicyUrl")]
    return "".join(f'<p class="soft">{word}: {escape(str(url))}</p>' for word, url in found if url)


async def form_of(request: Request) -> str:
    """The text of a small form, and no more than that of anything else."""
    raw = b""
    async for chunk in request.stream():
        raw += chunk
        if len(raw) > LARGEST_FORM:
            # A body that is too large is no form of ours.
            return ""
    return raw.decode("utf-8", "replace")
