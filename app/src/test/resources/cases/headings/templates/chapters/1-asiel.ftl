# Asiel {#asiel}

## Eerste {#eerste}

### Eerste van eerste

#### Diepst met een nummer {#diepst}

##### Zonder nummer

### Tweede van eerste {#tweede-van-eerste}

## Zonder nummer {-}

## Zonder nummer, met naam {- #zonder}

### Onder een kop zonder nummer

## Tweede & *laatste* in ${jaar} {#tweede}

<@figuur "instroom"/>
