"""Every figure, declared once, in the order of the definitions."""

from favn.statistics.figures.activity_attendances import activity_attendances
from favn.statistics.figures.admission_reasons import admission_reasons
from favn.statistics.figures.age_distribution import age_distribution
from favn.statistics.figures.contact_themes import contact_themes
from favn.statistics.figures.contacts import contacts
from favn.statistics.figures.conversations import conversations
from favn.statistics.figures.inquiries import inquiries
from favn.statistics.figures.inquiry_conclusions import inquiry_conclusions
from favn.statistics.figures.meetings import meetings
from favn.statistics.figures.occupancy import occupancy
from favn.statistics.figures.progress_change import progress_change
from favn.statistics.figures.progress_direction import progress_direction
from favn.statistics.figures.residents import residents
from favn.statistics.figures.rooms import rooms
from favn.statistics.figures.stay_length_bands import stay_length_bands
from favn.statistics.figures.stay_length_mean import stay_length_mean
from favn.statistics.figures.therapy_sessions import therapy_sessions

FIGURES = (
    residents,
    rooms,
    occupancy,
    stay_length_bands,
    stay_length_mean,
    admission_reasons,
    age_distribution,
    inquiries,
    inquiry_conclusions,
    conversations,
    therapy_sessions,
    activity_attendances,
    contacts,
    contact_themes,
    meetings,
    progress_direction,
    progress_change,
)

FIGURE = {figure.name: figure for figure in FIGURES}
