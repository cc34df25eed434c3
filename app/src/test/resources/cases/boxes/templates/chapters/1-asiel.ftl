# Asiel {#asiel}

<@kader "Belangrijke ontwikkelingen in ${jaar}">
De instroom is ${ontwikkeling("instroom.totaal")}.

<@duiding "ontwikkelingen"/>

1. Eerst dit,
2. dan dat & <dat>.
</@kader>

<@kader "Alleen tekst">Zie ${paragraaf("nareis")}.</@kader>

## Nareis {#nareis}

<@figuur "instroom"/>
