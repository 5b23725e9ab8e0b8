"""Where customer and brand meet: examples to choose from, open to the team's own words."""

from jejak.i18n import N_
from jejak.vocab.choice import Choice

# covers: 2.14 3.4
CHANNELS = (
    Choice(key="search_engine", label=N_("Search engine"), about=N_("Results, maps and answers found by searching.")),
    Choice(
        key="social_media", label=N_("Social media"), about=N_("Posts, videos and comments, the brand's or others'.")
    ),
    Choice(key="display_ad", label=N_("Display ad"), about=N_("A banner or video that somebody paid for.")),
    Choice(key="article", label=N_("Article"), about=N_("A blog post, guide or news item.")),
    Choice(key="word_of_mouth", label=N_("Word of mouth"), about=N_("What friends, family and neighbours tell.")),
    Choice(
        key="third_party_review",
        label=N_("Third-party review"),
        about=N_("Ratings and tests by people outside the company."),
    ),
    Choice(key="website", label=N_("Website"), about=N_("The brand's or a seller's own pages.")),
    Choice(key="app", label=N_("App"), about=N_("An application on phone or tablet.")),
    Choice(key="marketplace", label=N_("Marketplace"), about=N_("A platform on which many sellers offer their goods.")),
    Choice(key="shop", label=N_("Shop"), about=N_("A counter, showroom, workshop or branch office.")),
    Choice(key="event", label=N_("Event"), about=N_("A fair, a demonstration, a class.")),
    Choice(key="phone", label=N_("Phone"), about=N_("A call, in either direction.")),
    Choice(key="chat", label=N_("Chat"), about=N_("Live chat, WhatsApp or another messenger, with a person or a bot.")),
    Choice(key="email", label=N_("Email"), about=N_("Newsletter, offer, confirmation, reminder.")),
    Choice(
        key="customer_service", label=N_("Customer service"), about=N_("People who answer questions and complaints.")
    ),
    Choice(key="delivery", label=N_("Delivery"), about=N_("The courier, the parcel and the wait for both.")),
    Choice(key="technician", label=N_("Technician"), about=N_("Somebody who comes to install, check or repair.")),
    Choice(key="home", label=N_("At home"), about=N_("The customer's own place, with or without the product.")),
)
