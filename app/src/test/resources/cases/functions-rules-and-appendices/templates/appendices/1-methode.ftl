# Methode {#methode}

## Afronding {#afronding}

Zie ${hoofdstuk("asiel")} en ${paragraaf("afronding")}.
