# Procesbeschrijving {#procesbeschrijving}

<@proces "aanvraag"/>
