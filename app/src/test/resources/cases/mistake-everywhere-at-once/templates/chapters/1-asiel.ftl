# Asiel {#asiel}

Er waren ${aantal("instroom.totaal")} aanvragen, zie ${paragraaf("nareiss")}.

<@duiding "instroom"/>

#### Te diep

Het kostte ${feit("budget")} euro.
