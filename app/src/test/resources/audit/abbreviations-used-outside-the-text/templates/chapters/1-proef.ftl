# Proef {#proef}

Zie ${figuur("aanvragen")}.

<@duiding "uitleg"/>

<@figuur "aanvragen"/>
