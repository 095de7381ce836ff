"""The fields of a hand card go by the names that people give them."""

from console.core.say import Say
from console.show.products.cards import CARD_FIELDS
from console.show.products.field_names import FIELDS, field_words


def test_every_field_of_a_card_has_a_name() -> None:
    assert set(FIELDS) == {*CARD_FIELDS, "link"}


def test_fields_are_listed_in_the_language_of_the_reader() -> None:
    words = field_words(["price", "stock", "never_say"])
    assert Say("en")(words) == "Price, Stock, Never say"
    assert Say("zh_CN")(words) == "直播价、库存、禁说"
