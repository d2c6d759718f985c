"""Every setting, declared once: whose it is, its type, bounds, words and check.

The form is generated from this.
"""

# No annotations from the future here: as texts, each field of a named tuple would be compiled at every start.

from typing import NamedTuple

from app.domain.input.order_choices import Interaction
from app.domain.papers.printer import Paper, Way
from app.domain.shop.currency import Currency
from app.domain.shop.scope import Scope
from app.settings import checks, long_choices
from app.settings.setting import LANGUAGES, OnApproval, Section, Setting, setting, whole_number

_CURRENCIES = tuple((currency.value, currency.value) for currency in Currency)
ON_OFF = (("on", "On"), ("off", "Off"))


class Declared(NamedTuple):
    """The declarations. Their order here is that of the form.

    What stands behind each is no default but its declaration; `read_settings` makes the settings that hold.
    """

    shop: str = setting(
        Scope.SHOP, "", Section.SHOP, "Shop name", hint="Shown in the window and on papers.", longest=60
    )
    market: str = setting(
        Scope.UNIT,
        "NO",
        Section.SHOP,
        "Country",
        hint="Sets the currency, the usual VAT and the rates offered, and where phone numbers without a country code belong.",
        choices=(("NO", "Norway"), ("DK", "Denmark"), ("FI", "Finland"), ("SE", "Sweden")),
    )
    currency: Currency = setting(
        Scope.UNIT,
        "NOK",
        Section.SHOP,
        "Currency",
        hint="The currency of the country; a sales unit takes no other.",
        choices=_CURRENCIES,
        read=Currency,
    )
    reference_prefix: str = setting(
        Scope.TILL,
        "K",
        Section.SHOP,
        "Reference prefix",
        hint="Letters for this shop or till.",
        longest=8,
        check=checks.prefix,
        drawn=False,
    )
    return_url: str = setting(
        Scope.UNIT,
        "",
        Section.SHOP,
        "Return address",
        hint="Where a payment link leads afterwards.",
        longest=2500,
        check=checks.return_address,
        stays_here=True,
        drawn=False,
    )
    link_life: str = setting(
        Scope.UNIT,
        "1440",
        Section.SHOP,
        "A payment link works for",
        hint="Up to 24 hours in Norway. Where Vipps MobilePay does not let the sales unit give so long, it works for 10 minutes.",
        choices=long_choices.LINK_LIVES,
    )
    terms_url: str = setting(
        Scope.SHOP,
        "",
        Section.SHOP,
        "Terms of sale",
        hint="https://… shown to the customer before paying.",
        longest=2000,
        check=checks.legal_page,
        drawn=False,
    )
    privacy_url: str = setting(
        Scope.SHOP,
        "",
        Section.SHOP,
        "Privacy page",
        hint="https://… shown beside the terms of sale.",
        longest=2000,
        check=checks.legal_page,
        drawn=False,
    )
    minimum_age: int = setting(
        Scope.SHOP,
        "0",
        Section.SHOP,
        "Minimum age",
        hint="0 is none. Younger customers cannot pay.",
        longest=3,
        check=checks.minimum_age,
        read=whole_number,
        drawn=False,
    )
    pos_id: str = setting(
        Scope.TILL, "", Section.ORDERS, "Till", hint="Shown on the receipt in the customer's app.", longest=40
    )
    staff: str = setting(
        Scope.TILL,
        "",
        Section.ORDERS,
        "Who is at the till",
        hint="Noted in the action log with every step.",
        longest=40,
        drawn=False,
    )
    receipt_numbers: str = setting(
        Scope.UNIT,
        "on",
        Section.ORDERS,
        "Receipt numbers",
        hint="Numbers are given on sending, without gaps or repeats.",
        choices=(("on", "Given by Kvitt"), ("off", "Typed by hand")),
    )
    receipt_first: int = setting(
        Scope.UNIT,
        "1",
        Section.ORDERS,
        "Next receipt number, at least",
        hint="Where your own numbers ended, if you had some before.",
        longest=15,
        check=checks.receipt_number,
        read=whole_number,
        drawn=False,
    )
    day_cut: str = setting(
        Scope.SHOP,
        "0",
        Section.ORDERS,
        "The day ends",
        hint="Later sales belong to the next day. A bar that is open at night counts until 4 in the morning.",
        choices=(("0", "At midnight"), ("4", "At 4 in the morning")),
    )
    word_pairs: str = setting(
        Scope.SHOP,
        "on",
        Section.ORDERS,
        "Word pair on requests",
        hint="Two words such as “blue heron” that tell the customer and you that it is the same request.",
        choices=ON_OFF,
        drawn=False,
    )
    vat_default: int = setting(
        Scope.UNIT,
        "2500",
        Section.ORDERS,
        "Usual VAT",
        hint="The rate of a new line, in percent.",
        check=checks.usual_vat,
        read=whole_number,
        show=checks.shown_vat,
    )
    interaction: Interaction = setting(
        Scope.SHOP,
        Interaction.PRESENT.value,
        Section.ORDERS,
        "Customers are",
        hint="Vipps MobilePay needs to know whether the customer is present.",
        choices=((Interaction.PRESENT.value, "In the shop"), (Interaction.NOT_PRESENT.value, "Elsewhere")),
        read=Interaction,
    )
    after_approval: OnApproval = setting(
        Scope.TILL,
        OnApproval.ASK.value,
        Section.ORDERS,
        "Once a customer has approved",
        hint="Only orders handed over at the counter are captured automatically. Orders to be sent wait until they leave.",
        choices=(
            (OnApproval.ASK.value, "Ask each time"),
            (OnApproval.CAPTURE.value, "Capture at once"),
            (OnApproval.SHIP.value, "Keep for shipping"),
        ),
        read=OnApproval,
        drawn=False,
    )
    scale_labels: str = setting(
        Scope.SHOP,
        "",
        Section.ORDERS,
        "Scale labels",
        hint="Empty: as usual in the country. “off”: none. Or your own, such as weight 23......{NDDD}.",
        longest=400,
        check=checks.scale_layouts,
    )
    carriers: str = setting(
        Scope.SHOP,
        "",
        Section.ORDERS,
        "Carriers",
        hint="Who carries your parcels, and where they can be followed. {number} stands for the tracking number.",
        longest=15_000,
        check=checks.carriers,
        own_card=True,
        drawn=False,
    )
    organisation: str = setting(
        Scope.SHOP,
        "",
        Section.PAPER,
        "Organisation number",
        hint="Stands on confirmations and refund slips.",
        longest=30,
        drawn=False,
    )
    shop_address: str = setting(
        Scope.UNIT,
        "",
        Section.PAPER,
        "Address of the shop",
        hint="Stands below the name on papers.",
        longest=120,
        drawn=False,
    )
    closing: str = setting(
        Scope.SHOP, "", Section.PAPER, "Last line", hint="Such as your terms of exchange.", longest=200, drawn=False
    )
    paper_language: str = setting(
        Scope.SHOP,
        "",
        Section.PAPER,
        "Language of papers",
        hint="Of what the customer gets on paper.",
        choices=(("", "As the window"), *LANGUAGES),
        drawn=False,
    )
    refund_reason: str = setting(
        Scope.SHOP, "off", Section.PAPER, "Reason on refund slips", hint="As written.", choices=ON_OFF, drawn=False
    )
    printer: Way = setting(
        Scope.MACHINE,
        Way.NONE.value,
        Section.PAPER,
        "Printer",
        hint="Without one, you choose a printer of this computer each time.",
        choices=long_choices.PRINTERS,
        read=Way,
        stays_here=True,
        drawn=False,
    )
    printer_address: str = setting(
        Scope.MACHINE,
        "",
        Section.PAPER,
        "Address of the printer",
        hint="192.168.1.50, 04b8:0202, COM3, or the name of the printer",
        longest=200,
        stays_here=True,
        drawn=False,
    )
    paper: Paper = setting(
        Scope.MACHINE,
        Paper.WIDE.value,
        Section.PAPER,
        "Paper",
        hint="What is in the printer.",
        choices=long_choices.PAPERS,
        read=Paper,
        stays_here=True,
        drawn=False,
    )
    print_when_captured: str = setting(
        Scope.TILL,
        "off",
        Section.PAPER,
        "Print by itself",
        hint="As soon as an order is captured here.",
        choices=(("off", "Off"), ("on", "When captured")),
        stays_here=True,
        drawn=False,
    )
    phone_digits: str = setting(
        Scope.SHOP,
        "4",
        Section.WINDOW,
        "Phone numbers on the screen",
        hint="The whole number is one key away on the page of an order, and that is noted in the action log.",
        choices=(("3", "The last three digits"), ("4", "The last four digits"), ("all", "The whole number")),
    )
    language: str = setting(
        Scope.PERSON,
        "",
        Section.WINDOW,
        "Language",
        hint="Of the window. Papers have a language of their own.",
        choices=(("", "As the system"), *LANGUAGES),
    )
    theme: str = setting(
        Scope.PERSON,
        "",
        Section.WINDOW,
        "Colours",
        hint="Light or dark, for all windows.",
        choices=(("", "As the system"), ("light", "Light"), ("dark", "Dark")),
    )
    sounds: str = setting(
        Scope.TILL,
        "normal",
        Section.WINDOW,
        "Sounds",
        hint="A short tone when a customer approves or declines, and when time is up.",
        choices=(("off", "Off"), ("quiet", "Quiet"), ("normal", "Normal"), ("loud", "Loud")),
    )
    motion: str = setting(
        Scope.PERSON,
        "",
        Section.WINDOW,
        "Motion",
        hint="Short movements that show where something went.",
        choices=(("", "As the system"), ("off", "Off")),
    )
    keep_customers: int = setting(
        Scope.SHOP,
        "0",
        Section.PRIVACY,
        "Days to keep customers",
        hint="After so many days an order that is over loses name, number and address. Its sums stay. 0 keeps them.",
        longest=4,
        check=checks.days_kept,
        read=whole_number,
        drawn=False,
    )
    accounts: str = setting(
        Scope.UNIT,
        "",
        Section.BOOKKEEPING,
        "Accounts",
        hint="The numbers of your own chart of accounts. Let your accountant look at them once.",
        longest=2000,
        check=checks.accounts,
        own_card=True,
        drawn=False,
    )
    voucher_form: str = setting(
        Scope.UNIT,
        "",
        Section.BOOKKEEPING,
        "Bookkeeping program",
        hint="In which form vouchers of closed days are handed on.",
        choices=long_choices.VOUCHER_FORMS,
        drawn=False,
    )
    day_folder: str = setting(
        Scope.MACHINE,
        "",
        Section.BOOKKEEPING,
        "Folder for closed days",
        hint="Each closed day is written there: slip, voucher, figures. Empty: nowhere.",
        longest=1000,
        check=checks.folder,
        stays_here=True,
        drawn=False,
    )
    webhooks: str = setting(
        Scope.MACHINE,
        "off",
        Section.WEBHOOKS,
        "Receive webhooks",
        hint="Only for shops with a public https address, or a relay that has one.",
        choices=(("off", "Off"), ("on", "On")),
        stays_here=True,
        drawn=False,
    )
    webhooks_listen: str = setting(
        Scope.MACHINE,
        "127.0.0.1:8787",
        Section.WEBHOOKS,
        "Listen at",
        hint="This machine's address and a port.",
        check=checks.listening_place,
        stays_here=True,
        drawn=False,
    )
    webhooks_address: str = setting(
        Scope.UNIT,
        "",
        Section.WEBHOOKS,
        "Public address",
        hint="https://… where Vipps MobilePay sends news of payments.",
        longest=2000,
        check=checks.webhook_address,
        stays_here=True,
        drawn=False,
    )


SETTINGS: tuple[Setting, ...] = tuple(
    declared._replace(name=name) for name, declared in Declared._field_defaults.items()
)
