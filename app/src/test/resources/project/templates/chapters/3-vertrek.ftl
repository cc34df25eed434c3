# Vertrek {#vertrek}

Er vertrokken ${waarde("vertrek.totaal")} vreemdelingen (${figuur("vertrek")}).

<@figuur "vertrek"/>

<@duiding "vertrek"/>

<@figuur "vertrek-bestemming"/>

<@figuur "vertrek-nationaliteiten"/>

## Huisvesting {#huisvesting}

Hoe mensen werden opgevangen, staat in ${paragraaf("opvang")}.

<@figuur "taakstelling"/>

## Emigratie {#emigratie}

<@figuur "emigratie-eu"/>

<@figuur "emigratie-per-hoofd"/>

<@figuur "buiten-schuld"/>

<@figuur "hulp-bij-vertrek"/>
