# Vertrek {#vertrek}

## Soorten vertrek

### Gedwongen vertrek {#gedwongen}

Terug naar ${paragraaf("nareis")}.

<@figuur "vertrek"/>
