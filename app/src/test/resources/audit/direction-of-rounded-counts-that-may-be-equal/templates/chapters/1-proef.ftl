# Proef {#proef}

Het aantal is met ${procent("aanvragen.stijgt")} gestegen en met ${procent("aanvragen.gelijk")} gedaald.

<@duiding "uitleg"/>

<@figuur "aanvragen"/>
