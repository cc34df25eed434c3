# Asiel {#asiel}

Er waren ${waarde("instroom.totaal")} aanvragen, van wie ${waarde("instroom.eersten")} eerste.

<@duiding "instroom"/>

Verder ${waarde("vertrek.totaal")}, ${waarde("instroom")}, ${waarde("instroom.totaal.aantal")},
${label("instroom.#1")}, ${aandeel("instroom.kinderen", "instroom.totaal")}, ${ontwikkeling("instroom.alles")},
${label("instroom.kinderen")}, ${periode("instrom")}, ${figuur("uitstroom")} en nog eens ${waarde("instroom.eersten")}.

<@figuur "instroom"/>
