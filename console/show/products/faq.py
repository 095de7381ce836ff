"""Questions and their answers as a hand card writes them, read as pairs."""

import re
from typing import NamedTuple

MOST = 200
"""Pairs that are read of one card."""

_NUMBER = r"(?:[(（]?\d{1,3}[)）.、．:：]\s*)?"
_ASKS = re.compile(
    rf"^\s*[-•·*]?\s*{_NUMBER}(?:(?:问题?|提问)\s*\d*\s*[:：]|[QqＱｑ]\s*\d*\s*[:：.、．])\s*"
)
_ANSWERS = re.compile(r"^\s*(?:(?:答案?|回答)\s*\d*\s*[:：]|[AaＡａ]\s*\d*\s*[:：.、．])\s*")
_ANSWERS_WITHIN = re.compile(
    r"(?:^|(?<=[\s?？。.!！;；,，/|｜]))(?:(?:答案?|回答)\s*\d*\s*[:：]|[AＡ]\s*\d*\s*[:：])\s*"
)
_PLAIN_LEAD = re.compile(rf"^\s*[-•·*]?\s*{_NUMBER}")
_BETWEEN = re.compile(r"\s+[-–—]{1,2}\s+|\s*(?:——|->|→|=>|\||｜|\t)\s*")
_MARK = re.compile(r"[?？]+\s*")


class QA(NamedTuple):
    """A question and its answer, each "" where the card has only the other; line: its first, 1 up.

    A line without either mark is a question without an answer.
    """

    question: str
    answer: str
    line: int


def faq(text: str) -> tuple[QA, ...]:
    """The pairs of a card's field, in its order.

    Read are "问：… 答：…" and "Q: … A: …" on one line or several, "question - answer", and
    "question? answer". Lines that begin nothing new go on with what stands above them.
    """
    found: list[QA] = []
    marked = answered = False  # whether what stands above was marked, and has its answer begun
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            marked = answered = False
            continue
        asks, answers = _ASKS.match(line), _ANSWERS.match(line)
        if asks is not None:
            question, answer = _split_marked(line[asks.end() :])
            found.append(QA(question, answer, number))
            marked, answered = True, bool(answer)
        elif answers is not None and found and not (found[-1].answer and not marked):
            found[-1] = _more(found[-1], line[answers.end() :], to_answer=True)
            marked = answered = True
        elif marked and found:
            found[-1] = _more(found[-1], line, to_answer=answered)
        else:
            found.append(_plain(line, number))
        if len(found) > MOST:
            return tuple(found[:MOST])
    return tuple(found)


def _split_marked(rest: str) -> tuple[str, str]:
    """What follows "问：": up to "答：" on the same line the question."""
    within = _ANSWERS_WITHIN.search(rest)
    if within is None:
        return rest.strip(), ""
    return rest[: within.start()].strip(" \t/|｜;；"), rest[within.end() :].strip()


def _plain(line: str, number: int) -> QA:
    """A line without marks: parted by a dash or the like, else behind its question mark."""
    lead = _PLAIN_LEAD.match(line)
    rest = line[lead.end() :] if lead else line
    if within := _ANSWERS_WITHIN.search(rest):
        return QA(rest[: within.start()].strip(), rest[within.end() :].strip(), number)
    if between := _BETWEEN.search(rest):
        return QA(rest[: between.start()].strip(), rest[between.end() :].strip(), number)
    if mark := _MARK.search(rest):
        return QA(rest[: mark.end()].strip(), rest[mark.end() :].strip(), number)
    return QA(rest.strip(), "", number)


def _more(pair: QA, text: str, *, to_answer: bool) -> QA:
    if to_answer:
        return pair._replace(answer=f"{pair.answer} {text.strip()}".strip())
    return pair._replace(question=f"{pair.question} {text.strip()}".strip())
