"""How people spell what we have words for: headings, choices, yes and no, in either language and in everyday words.

Tables from elsewhere, whether pasted into a form or imported from a file, are written by people who never saw our
labels. These are no sentences to translate but spellings to recognise; they stand here as they are, parted by bars.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jejak.i18n import LANGUAGES, N_, speech

if TYPE_CHECKING:
    from jejak.vocab import Choice


@dataclass(frozen=True)
class Heading:
    """A field of a touchpoint, its heading as a message id, and further headings that mean it."""

    field: str
    label: str
    others: str

    @property
    def spellings(self) -> tuple[str, ...]:
        """Return every heading that means the field, the labels of both languages first."""
        return _spelled(in_every_language(self.label), self.others)


HEADINGS = (
    Heading("stage", N_("Stage"), "tahapan|fase|stages|phase|step"),
    Heading(
        "name",
        N_("Touchpoint"),
        "titik sentuh|titik temu|titik interaksi|nama titik kontak|touch point|touchpoints|contact point|moment|momen",
    ),
    Heading("channel", N_("Channel"), "saluran|media|platform|channels"),
    Heading(
        "action",
        N_("Action"),
        "aksi|aktivitas|kegiatan|perilaku|yang dilakukan|apa yang dilakukan|actions|activity|behaviour|behavior|doing",
    ),
    Heading("thought", N_("Thought"), "pemikiran|yang dipikirkan|kutipan|thoughts|thinking|quote"),
    Heading(
        "feeling",
        N_("Emotion"),
        "perasaan|skor emosi|nilai emosi|rasa|rating|feeling|feelings|emotions|emotion score|sentiment|valence",
    ),
    Heading(
        "barrier",
        N_("Barrier"),
        "kendala|halangan|rintangan|penghalang|yang menghalangi|barriers|obstacle|obstacles|blocker",
    ),
    Heading("motives", N_("Motives"), "motivasi|alasan|dorongan|kebutuhan|motive|motivation|motivations|reason|needs"),
    Heading(
        "pain_point",
        N_("Pain point"),
        "titik masalah|masalah|keluhan|titik sakit|pain points|pain|pains|problem|frustration",
    ),
    Heading(
        "opportunity",
        N_("Opportunity"),
        "ide|solusi|perbaikan|usulan perbaikan|saran|opportunities|idea|ideas|improvement|solution",
    ),
    Heading("evidence", N_("Evidence"), "dasar|status bukti|jenis bukti|evidence type|source of evidence"),
    Heading("moment_of_truth", N_("moment of truth"), "momen kebenaran|momen kunci|mot|key moment|moments of truth"),
    Heading(
        "information_sought",
        N_("Information sought"),
        "informasi dicari|yang dicari|pertanyaan|information needed|question|questions",
    ),
    Heading("information_source", N_("Source of information"), "sumber|information source|source"),
    Heading("time_of_day", N_("Time of day"), "waktu|jam|pukul|time|hour"),
    Heading("other_brands", N_("Other brands"), "merek lain|pesaing|brand lain|competitors|other brand"),
    Heading("feedback", N_("Feedback"), "umpan balik|kata pelanggan|masukan|customer feedback"),
    Heading("answer", N_("Prepared answer"), "jawaban|jawaban siap|respons|answer|answers|response"),
    Heading("remedy", N_("How to overcome it"), "cara mengatasi|penanganan|remedy|remedies|fix"),
    Heading("frontstage", N_("Frontstage"), "panggung depan|garis depan|front stage|front office"),
    Heading("backstage", N_("Backstage"), "panggung belakang|balik layar|belakang layar|back stage|back office"),
    Heading(
        "support", N_("Supporting processes"), "proses pendukung|pendukung|dukungan|support|support processes|systems"
    ),
    Heading("intent", N_("Intent"), "niat|maksud|tujuan|intention|purpose|goal"),
    Heading("design", N_("Design"), "rancangan|desain"),
    Heading("implementation", N_("Implementation"), "penerapan|pelaksanaan|implementasi"),
)
"""The fields in the order a sheet without headings is read in."""

OTHERS = {
    "awareness": "penyadaran|aware|sadar|pengenalan|menyadari",
    "consideration": "mempertimbangkan|penimbangan|riset|evaluasi|research|evaluation|consider",
    "decision": "memutuskan|pengambilan keputusan|decide",
    "purchase": "beli|membeli|transaksi|pembayaran|buy|buying|checkout|conversion|konversi",
    "retention": "penggunaan|pemakaian|purnajual|layanan purnajual|setelah membeli|usage|use|post purchase|service",
    "advocacy": "rekomendasi|loyalitas|merekomendasikan|loyalty|referral|advocate",
    "search_engine": "mesin telusur|pencarian web|search",
    "social_media": "medsos|sosmed|media sosial|social",
    "display_ad": "banner|iklan banner|display ads",
    "article": "artikel blog|blog",
    "word_of_mouth": "getok tular|mulut ke mulut|wom",
    "third_party_review": "ulasan|review|reviews",
    "website": "web|website|laman|laman web|situs|site",
    "app": "apps|application|aplikasi seluler|mobile app",
    "marketplace": "lokapasar",
    "shop": "toko fisik|store",
    "phone": "telp|telpon|telephone",
    "chat": "obrolan|live chat",
    "email": "surel|e mail|surat elektronik|mail",
    "customer_service": "cs|layanan pelanggan",
    "delivery": "ekspedisi|shipping",
    "home": "rumah",
    "doubt": "ragu|ragu ragu|keraguan|doubts",
    "price": "mahal|terlalu mahal|expensive",
    "shipping_cost": "ongkir|biaya kirim|biaya pengiriman",
    "finance": "keuangan|finansial|uang|hemat|money|financial",
    "need": "needs",
    "observed": "diamati|pengamatan|observasi|fakta|terbukti|observation|fact",
    "assumed": "asumsi|hipotesis|assumption|hypothesis",
    "proposed": "diusulkan|ide|proposal|idea",
    "frustrated": ("marah|sangat kecewa|sangat kesal|angry|very negative|sangat negatif|sangat tidak puas|😡|😠|😭|😫"),
    "doubtful": (
        "kecewa|kesal|bingung|cemas|khawatir|sedih|ragu ragu|negatif|tidak puas|confused|worried|"
        "disappointed|anxious|sad|negative|annoyed|🙁|😟|😕|☹|😞"
    ),
    "neutral": "netral|biasa saja|datar|okay|ok|😐|😶",
    "relieved": "senang|puas|tertarik|tenang|positif|happy|satisfied|interested|pleased|positive|calm|🙂|😊|😌|☺",
    "delighted": (
        "sangat senang|sangat puas|bahagia|antusias|very happy|very satisfied|excited|"
        "very positive|sangat positif|😀|😃|😄|😁|😍|🤩"
    ),
}
"""Spellings of a vocabulary's words beside their labels, by key; a brand's name says more than its kind and stays."""

YES = "ya|iya|y|yes|x|v|1|benar|true|✓|✔|✅|☑|√|★|⭐|momen penentu|moment of truth"
NO = "tidak|bukan|t|n|no|0|salah|false|✗|✘|❌|☐"
NOTHING = (
    "belum dinilai|not rated|belum ada|na|n a|none|"
    "kosong|without a stage|tanpa tahap|no stage yet|belum ada tahap|no channel yet"
)


def of_choice(choice: Choice) -> tuple[str, ...]:
    """Return every spelling of a choice: its key, its labels in both languages, and what people say."""
    return _spelled((choice.key, *in_every_language(choice.label)), OTHERS.get(choice.key, ""))


def parted(words: str) -> tuple[str, ...]:
    """Return spellings that bars part."""
    return tuple(filter(None, words.split("|")))


def in_every_language(message: str) -> tuple[str, ...]:
    """Return a message in every language."""
    return tuple(speech(lang)(message) for lang in LANGUAGES)


def _spelled(own: tuple[str, ...], others: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*own, *parted(others))))
