# Asiel {#asiel}

In ${jaar} waren er ${waarde("instroom.totaal")} aanvragen (${verschil("instroom.totaal")}); in ${vorigjaar} waren
dat er ${waarde("instroom.totaal", -1)}. Het aantal is ${ontwikkeling("instroom.totaal")}. Van hen was
${aandeel("instroom.eerste", "instroom.totaal")} nieuw.

<@figuur "instroom"/>
