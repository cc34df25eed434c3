# Processen {#processen}

<@proces "anvraag"/>
