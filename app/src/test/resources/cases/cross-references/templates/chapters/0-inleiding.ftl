# Inleiding {#inleiding}

Zie ${hoofdstuk("asiel")}, ${paragraaf("nareis")} en ${figuur("instroom")}.

## Leeswijzer {- #leeswijzer}

Zie ${paragraaf("leeswijzer")}.
