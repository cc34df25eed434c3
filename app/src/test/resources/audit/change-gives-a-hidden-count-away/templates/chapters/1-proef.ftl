# Proef {#proef}

<@duiding "aanvragen"/>
