"""A journey to look at, small or large, in a file of its own."""

from __future__ import annotations

from itertools import cycle, islice
from typing import TYPE_CHECKING

from jejak import store, vocab
from jejak.document import Document
from jejak.model import Journey, Persona, Rating, Touchpoint

if TYPE_CHECKING:
    from pathlib import Path

RANI = Persona(
    id="rani",
    name="Rani Wulandari",
    age=27,
    occupation="karyawan",
    location="Bandung",
    quote="Aku cuma mau kamar dingin tanpa bongkar tembok.",
    expectations=("Kamar sejuk sebelum puncak kemarau", "Antar dan pasang sekalian"),
    frustrations=("Spesifikasi sulit dibandingkan",),
    motives=("quality_of_life", "time"),
)
BIMA = Persona(id="bima", name="Bima", age=41, occupation="teknisi")

ROWS = (
    (
        "awareness",
        "Kamar mulai gerah",
        "home",
        "Merasakan kamar panas saat musim kemarau",
        "Kipas saja tidak cukup.",
        "",
        -1,
    ),
    (
        "awareness",
        "Cari di web",
        "search_engine",
        "Membandingkan kipas, AC split, AC portabel",
        "AC split repot dipasang.",
        "",
        0,
    ),
    (
        "consideration",
        "Baca ulasan",
        "third_party_review",
        "Membaca ulasan fitur dari beberapa merek",
        "Pilihannya banyak sekali…",
        "doubt",
        -1,
    ),
    (
        "consideration",
        "Situs peritel A",
        "website",
        "Membuka halaman produk tanpa spesifikasi",
        "Tidak ada yang bisa ditanya.",
        "Spesifikasi kosong",
        -2,
    ),
    (
        "consideration",
        "Situs peritel B",
        "website",
        "Menemukan layanan antar dan pasang",
        "Ini jelas dan cepat.",
        "",
        1,
    ),
    ("decision", "Pesan & bayar", "Loket di pasar", "Memesan AC dengan jadwal pemasangan", "", "shipping_cost", 1),
    ("retention", "Pemasangan", "technician", "", "", "", None),
)


def touchpoints(count: int) -> tuple[Touchpoint, ...]:
    """Return touchpoints, the story told again and again until there are enough."""
    return tuple(_touchpoint(number, row) for number, row in enumerate(islice(cycle(ROWS), count)))


def journey(count: int = 7, personas: tuple[Persona, ...] = (RANI,), lang: str = "id") -> Journey:
    return Journey(
        id="ac",
        title="Membeli AC portabel",
        language=lang,
        personas=personas,
        stages=vocab.preset("six"),
        touchpoints=touchpoints(count),
    )


def document(folder: Path, value: Journey) -> Document:
    """Write a journey to a folder and open it."""
    path = folder / "journey.json"
    store.create(path, value)
    return Document(path)


def _touchpoint(number: int, row: tuple[str, str, str, str, str, str, int | None]) -> Touchpoint:
    stage, name, channel, action, thought, barrier, felt = row
    return Touchpoint(
        id=f"t{number + 1}",
        stage=stage,
        name=name,
        channel=channel,
        action=action,
        thought=thought,
        barrier=barrier,
        pain_point="Spesifikasi kosong" if felt == -2 else "",
        ratings={} if felt is None else {"rani": Rating(valence=felt)},
    )
