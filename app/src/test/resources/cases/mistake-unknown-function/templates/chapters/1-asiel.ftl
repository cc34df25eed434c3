# Asiel {#asiel}

Er waren ${aantal("instroom.totaal")} aanvragen. Te weinig argumenten: ${aandeel("instroom.totaal")}.
Te veel: ${waarde("instroom.totaal", -1, 3, 4)}. Geen tekst: ${waarde(instroom.totaal)}. Een lijst: ${waarde(["a"])}.

<@figur "instroom"/>

<@duiding "instroom"/>

<@kader>Zonder titel.</@kader>

Zie ${paragraaf("instroom")} en <@duiding/>.

<@figuur "instroom"/>
