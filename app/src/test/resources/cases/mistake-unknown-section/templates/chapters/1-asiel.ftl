# Asiel {#asiel}

Zie ${paragraaf("nareiss")}, ${hoofdstuk("4")} en ${paragraaf("nareis")}.

<@duiding "instroom"/>

## Nareis {#nareis}

## Achtergrond {#achtergrond}

## Nog eens nareis {#nareis}

<@figuur "instroom"/>
