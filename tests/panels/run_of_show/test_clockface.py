"""Times of day are written quickly, and as everywhere else."""

from hypothesis import given
from hypothesis import strategies as st

from console.panels.run_of_show.faces import Clockface
from console.show.rundown.words import clock

EVENING = 1_795_780_800_000  # 20:00 in Shanghai


@given(
    st.integers(EVENING - 10**11, EVENING + 10**11),
    st.sampled_from(["Asia/Shanghai", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"]),
)
def test_the_clockface_agrees_with_the_words_of_the_show(at: int, zone: str) -> None:
    at = at // 1000 * 1000
    assert Clockface(zone)(at) == clock(at, zone)
