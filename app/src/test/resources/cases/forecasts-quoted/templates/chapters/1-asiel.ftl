# Asiel {#asiel}

Verwacht werden ${feit("prognose-instroom-laag")} tot ${feit("prognose-instroom-hoog")} aanvragen.

<@figuur "instroom"/>
