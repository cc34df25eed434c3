# Jurisprudentie {#jurisprudentie}

<@uitspraken/>
