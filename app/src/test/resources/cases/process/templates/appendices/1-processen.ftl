# Processen {#processen}

<@proces "aanvraag"/>
