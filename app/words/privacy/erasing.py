"""What erasing a customer comes to, in sentences, and why it cannot be done."""

from __future__ import annotations

from app.domain.records.erasure import Erased, ErasurePlan
from app.words.language import ENGLISH, Words

ERASING = {
    "erase_open": "Order {text} still waits for this customer. Nothing was erased. End the request first.",
    "erase_reserved": "Money is reserved for order {text}. Nothing was erased. Capture or release it first.",
    "erase_unsettled": "A step of order {text} is not known yet. Nothing was erased. Ask again first.",
    "erase_nobody": "Nothing is kept of a customer with this number.",
    "days_kept_unusable": "“{text}” is no number of days: 0, or {least} to {most}.",
    "erase_search_first": "A backup was put back, and the payments made since are still to be found. Nothing was erased.",
}
PLAN = {
    "orders": "Orders that lose name, number, address, notes and tracking numbers: {count}. Amounts, goods, days and references"
    " stay, because the books need them.",
    "drafts": "Drafts that go altogether: {count}.",
    "others": "Orders of other customers in which the name or the number is cut out: {count}.",
    "remembered": "Saved searches and half-typed forms that go: {count}.",
    "rewritten": "Backups that are written anew without this customer: {count}.",
    "removed": "Older files that cannot be written anew and are deleted: {names}.",
    "namesakes": "Other orders under the same name stay as they are: {count}. It may be somebody else.",
    "obstacle": "In the way, order {text}: {why}.",
    "log": "The action log stays whole. It says that a customer was erased, and not whom.",
    "not_here": "Vipps MobilePay, printed papers and files that you saved elsewhere are not touched.",
}
"""A line for each thing that goes or stays."""
WHY = {
    "erase_open": "a request waits for the customer",
    "erase_reserved": "money is reserved",
    "erase_unsettled": "a step is not known yet",
}
DONE = {
    "done": "The customer is erased.",
    "clean": "Files searched afterwards: {count}. Nothing is left in them.",
    "tills": "Other tills clean their own files as soon as they run: {tills}.",
    "left": "Files searched afterwards: {count}. The number or the name still stands in: {names}.",
}


def plan_lines(plan: ErasurePlan, words: Words = ENGLISH) -> list[str]:
    """What goes and what stays, a line each; what is in the way first."""
    say = words.say
    lines = [say(PLAN["obstacle"]).format(text=each.reference, why=say(WHY[each.why])) for each in plan.obstacles]
    counts = {
        "orders": plan.orders,
        "drafts": plan.drafts,
        "others": plan.others,
        "remembered": plan.remembered,
        "rewritten": len(plan.rewritten),
    }
    lines += [say(PLAN[key]).format(count=count) for key, count in counts.items() if count]
    if plan.removed:
        lines.append(say(PLAN["removed"]).format(names=", ".join(plan.removed)))
    if plan.namesakes:
        lines.append(say(PLAN["namesakes"]).format(count=plan.namesakes))
    return [*lines, say(PLAN["log"]), say(PLAN["not_here"])]


def done_lines(done: Erased, words: Words = ENGLISH) -> list[str]:
    """What was done, and whether anything is left."""
    key = "left" if done.left else "clean"
    found = words.say(DONE[key]).format(count=done.searched, names=", ".join(done.left))
    tills = words.say(DONE["tills"], count=len(done.waiting)).format(tills=", ".join(map(str, done.waiting)))
    return [words.say(DONE["done"]), found, *([tills] if done.waiting else [])]
