# Asiel {#asiel}

Afgerond wordt ${regel("afronding-tientallen")}; ${regel("onderdrukking")} staat voor
${regel("onderdrukking-bereik")}. Niet afgerond publiceert ${regel("bronnen-onafgerond")}. Zie ${bijlage("methode")}.

<@figuur "instroom"/>
