# Proef {#proef}

<@figuur "aanvragen"/>
