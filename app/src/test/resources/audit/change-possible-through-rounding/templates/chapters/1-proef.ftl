# Proef {#proef}

<@duiding "aanvragen"/>

<@figuur "aanvragen"/>
