# Proef {#proef}

De WHS en de WHP.

<@duiding "uitleg"/>

<@figuur "aanvragen"/>
