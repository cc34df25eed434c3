# Asiel {#asiel}

Het kostte ${feit("budget")} euro, eerder ${feit("budget", -1)} euro en ${feit("oud")} euro. Ook ${feit("ruimtevaart")}.

<@duiding "instroom"/>

<@figuur "instroom"/>
