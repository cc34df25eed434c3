# Asiel {#asiel}

Meer hierover staat in ${hoofdstuk("vertrek")}, ${paragraaf("gedwongen")}, ${hoofdstuk("inleiding")} en
${paragraaf("leeswijzer")}. Zie ook ${figuur("vertrek")}.

## Nareis {#nareis}

Zie ${figuur("instroom")}.

<@figuur "instroom"/>
