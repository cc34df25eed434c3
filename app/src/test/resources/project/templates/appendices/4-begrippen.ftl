# Begrippen {#begrippen}

<@begrippen/>
