# Afkortingen {#afkortingen}

<@afkortingen/>
